/** The words of 05-batch-gradient-descent/train. */
export const train = {
  title: "Batch gradient descent",
  hints: {
    question:
      "Weights and biases are both parts of θ. At which θ must the gradients of both be taken?",
    idea: "At the same one: call batchLossAndGradient once per update, then move both. Work on copies, so that start stays as it is. Store the loss that the call returns: it belongs to the θ before the update.",
    comments: { gap: "like the weights" },
  },
  checks: {
    byHand: "one update worked by hand: both weights move by half the learning rate",
    startKept:
      "no updates return the start, a learning rate of 0 never leaves it, and a tiny one moves",
    anyData: "any data: the parameters after many updates",
    losses: "the losses: one per update, each taken before its update",
    inputUnchanged: "one update with η = 2, and the start is not changed",
  },
  remarks: {
    weights: "the weights",
    biases: "the biases",
    weightsAfter: {
      one: "the weights after {count} update with η = {learningRate}",
      other: "the weights after {count} updates with η = {learningRate}",
    },
    biasesAfter: {
      one: "the biases after {count} update with η = {learningRate}",
      other: "the biases after {count} updates with η = {learningRate}",
    },
    lossCountAfter: {
      one: "the number of losses after {count} update with η = {learningRate}",
      other: "the number of losses after {count} updates with η = {learningRate}",
    },
    firstLoss: "the loss before the first update",
    lossesOf: {
      one: "the loss of {count} update with η = {learningRate}",
      other: "the losses of {count} updates with η = {learningRate}",
    },
  },
  mistakes: {
    uphillInsteadOfDownhill: {
      name: "uphill instead of downhill",
      explanation: "The gradient is added, so the loss grows; subtract it.",
    },
    weightsMovedBeforeBiasesGradientWasTaken: {
      name: "weights moved before the biases' gradient was taken",
      explanation:
        "The biases' gradient is taken after the weights have moved; take both at the same θ.",
    },
    biasesMovedBeforeWeightsGradientWasTaken: {
      name: "biases moved before the weights' gradient was taken",
      explanation:
        "The weights' gradient is taken after the biases have moved; take both at the same θ.",
    },
    gradientOfStartForEveryUpdate: {
      name: "the gradient of the start for every update",
      explanation: "Every update uses the gradient at the start; take it again at each update.",
    },
    biasesNeverMoved: {
      name: "biases never moved",
      explanation: "Only the weights learn; the biases are parameters as well.",
    },
    weightsNeverMoved: {
      name: "weights never moved",
      explanation: "Only the biases learn; the weights are parameters as well.",
    },
    oneUpdateTooFew: {
      name: "one update too few",
      explanation: "An update is missing: the loop should run updates times.",
    },
    oneUpdateTooMany: {
      name: "one update too many",
      explanation: "There is one update too many: the loop runs once more than updates says.",
    },
    dividedByNAgain: {
      name: "divided by N again",
      explanation: "The gradient is divided by N, but it is a mean already.",
    },
    multipliedByN: {
      name: "multiplied by N",
      explanation:
        "The steps are those of the sum, N times too long; the task asks for the mean gradient.",
    },
    learningRateThatShrinks: {
      name: "a learning rate that shrinks",
      explanation: "The learning rate gets smaller from update to update; it is the same for all.",
    },
    startAtZero: {
      name: "a start at 0",
      explanation: "Training begins at zeros; begin at the given start.",
    },
    lossesAfterUpdates: {
      name: "losses after the updates",
      explanation: "Each loss is taken after its update; it should be the one before it.",
    },
    lossTooMany: {
      name: "a loss too many",
      explanation:
        "The loss after the last update is in the list as well; there should be one loss per update.",
    },
    onlyLastLoss: {
      name: "only the last loss",
      explanation: "Only one loss is kept; keep one for each update.",
    },
    summedLosses: {
      name: "summed losses",
      explanation: "The losses are multiplied by N; store the mean loss as it comes.",
    },
    startMoved: {
      name: "the start moved",
      explanation:
        "The caller's weights and biases are moved in place; copy them with slice first.",
    },
    nothingMoves: {
      name: "nothing moves",
      explanation:
        "Weights and biases never move: map returns a new array, so assign what it returns.",
    },
    firstSlopeForAllParameters: {
      name: "the first slope for all parameters",
      explanation:
        "All weights, or biases, move by the first entry of the gradient: subtract entry k from number k.",
    },
    biasesUphill: {
      name: "the biases uphill",
      explanation: "The biases move uphill: subtract their gradient, as for the weights.",
    },
    weightsUphill: {
      name: "the weights uphill",
      explanation: "The weights move uphill: subtract their gradient, as for the biases.",
    },
    noLearningRate: {
      name: "no learning rate",
      explanation: "The whole gradient is subtracted; multiply it by the learning rate.",
    },
    biasesWithoutLearningRate: {
      name: "the biases without the learning rate",
      explanation: "The biases' gradient is not multiplied by the learning rate; the weights' is.",
    },
    weightsWithoutLearningRate: {
      name: "the weights without the learning rate",
      explanation: "The weights' gradient is not multiplied by the learning rate; the biases' is.",
    },
    learningRateSquared: {
      name: "the learning rate squared",
      explanation: "The gradient is multiplied by the learning rate twice; once is enough.",
    },
    dividedByLearningRate: {
      name: "divided by the learning rate",
      explanation: "The gradient is divided by the learning rate; multiply it.",
    },
    twiceLearningRate: {
      name: "twice the learning rate",
      explanation:
        "The steps are twice as long as they should be, as if each update were made twice; make it once.",
    },
    learningRateDividedByUpdates: {
      name: "the learning rate divided by the updates",
      explanation: "The learning rate is divided by the number of updates; use it whole each time.",
    },
    biasesMovedByWeightsGradient: {
      name: "the biases moved by the weights' gradient",
      explanation: "The biases are moved by the weights' gradient; biasesGradient is theirs.",
    },
    gradientsAddedUp: {
      name: "gradients added up",
      explanation: "Each update subtracts all the gradients so far; subtract the last one alone.",
    },
    eachStepFromStart: {
      name: "each step from the start",
      explanation:
        "Each update starts again at the start; go on from the parameters of the last one.",
    },
    eachStepFromStartAtLatestGradient: {
      name: "each step from the start, at the latest gradient",
      explanation:
        "The gradient is subtracted from the start each time; subtract it from the last θ.",
    },
    neverMoved: {
      name: "never moved",
      explanation:
        "The parameters returned are those of the start; return the ones that were moved.",
    },
    oneUpdateOnly: {
      name: "one update only",
      explanation:
        "Only one update is made, as if a return stood inside the loop; make as many as updates says.",
    },
    parametersBeforeLastUpdate: {
      name: "the parameters before the last update",
      explanation:
        "The parameters returned are those before the last update; return those after it.",
    },
    gradientInsteadOfParameters: {
      name: "the gradient instead of the parameters",
      explanation: "The gradients are returned as weights and biases; return the parameters.",
    },
    stepsInsteadOfParameters: {
      name: "the steps instead of the parameters",
      explanation: "The last steps are returned as weights and biases; return the parameters.",
    },
    changeSinceStart: {
      name: "the change since the start",
      explanation: "The change since the start is returned; return the parameters themselves.",
    },
    lossesInReverseOrder: {
      name: "losses in reverse order",
      explanation: "The losses come last first; add each one at the end of the list.",
    },
    lastLossAloneAfterTraining: {
      name: "the last loss alone, after training",
      explanation: "Only the loss after training is in the list; store one before each update.",
    },
    firstLossAlone: {
      name: "the first loss alone",
      explanation: "Only the loss at the start is in the list; store one before each update.",
    },
    noLosses: {
      name: "no losses",
      explanation: "The list of losses is empty; store the loss of each update in it.",
    },
    firstLossForEveryUpdate: {
      name: "the first loss for every update",
      explanation: "The list holds the loss at the start each time; take it again at each update.",
    },
    onlyLossesThatFall: {
      name: "only losses that fall",
      explanation:
        "A loss that is larger than the one before is left out; there is one for each update.",
    },
    stopsWhenLossRises: {
      name: "stops when the loss rises",
      explanation:
        "Training stops when the loss rises, as it may with a large η; make all the updates.",
    },
    lossesAddedUp: {
      name: "losses added up",
      explanation: "Each loss has those before added to it; store the loss of the one update.",
    },
    lossesDividedByN: {
      name: "losses divided by N",
      explanation:
        "The losses are divided by N, but batchLossAndGradient gives their mean already.",
    },
    meanOfParametersOnWay: {
      name: "the mean of the parameters along the way",
      explanation: "The parameters of all updates are averaged; return those after the last one.",
    },
  },
} as const;
