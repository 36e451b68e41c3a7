/** The words of 05-batch-gradient-descent/hidden-layer. */
export const hiddenLayer = {
  title: "A network of your own",
  hints: {
    question:
      "The error e = p − y sits at the logits. Through what does it have to pass on its way back to V?",
    idea: "Through W, and then through the bend: δₖ = (1 − aₖ²) · Σₘ Wₘₖ eₘ. Then each layer's gradient is its error times its input: e with a for W, δ with x for V, and e and δ themselves for b and c. Take the mean over the samples, and only then move.",
    comments: { gap: "through W, then through tanh", first: "all of them before anything moves" },
  },
  checks: {
    forward: "the forward pass: the loss before the first update",
    lastLayer: "the gradient of the last layer, W and b",
    hiddenLayer: "the gradient of the hidden layer, V and c",
    training: "training: several updates, and the loss before each",
    startKept: "one update from a start that stays as it is; zero updates return a copy of it",
  },
  remarks: {
    lossesOfUnit: "the losses of one unit with η = 0, twice log 2",
    firstLoss: "the loss before the first update",
    blockByHand:
      "{block} after one update with η = 1 from V = [[0]], c = [{c}], W = [[2], [1]], b = [0, 0], where x = [4] and the label is 0",
    block: "{block} after one update: it moves by η times its gradient",
    lossesOf: {
      one: "the loss of {count} update with η = {learningRate}",
      other: "the losses of {count} updates with η = {learningRate}",
    },
    parametersAfter: {
      one: "the parameters after {count} update with η = {learningRate}",
      other: "the parameters after {count} updates with η = {learningRate}",
    },
    lossCount: {
      one: "the loss of {count} update with η = 0.01",
      other: "the losses of {count} updates with η = 0.01",
    },
  },
  mistakes: {
    noSlopeOfBend: {
      name: "the slope of tanh left out",
      explanation: "The error goes back through W but not through tanh; multiply by 1 − a².",
    },
    slopeAtActivation: {
      name: "tanh applied twice in its slope",
      explanation: "The slope is 1 − tanh(a)² here, but a is the tanh already: use 1 − a².",
    },
    slopeWithoutSquare: {
      name: "1 − a in place of 1 − a²",
      explanation: "The slope of tanh is taken as 1 − a; it is 1 − a².",
    },
    slopeOfLogistic: {
      name: "the slope of the logistic function",
      explanation:
        "The slope is taken as a(1 − a), the logistic function's; that of tanh is 1 − a².",
    },
    slopePlusSquare: {
      name: "1 + a² in place of 1 − a²",
      explanation: "The slope of tanh has the wrong sign inside: it is 1 − a².",
    },
    slopeOfRelu: {
      name: "the slope of ReLU",
      explanation: "The slope is 1 or 0, as for ReLU; that of tanh is 1 − a².",
    },
    logisticInsteadOfTanh: {
      name: "the logistic function in place of tanh",
      explanation: "The hidden layer is bent by 1/(1 + exp(−z)); the task asks for tanh.",
    },
    reluInsteadOfTanh: {
      name: "ReLU in place of tanh",
      explanation: "The hidden layer is bent by max(0, z); the task asks for tanh.",
    },
    noBend: {
      name: "no bend at all",
      explanation: "Without tanh the two layers are one: apply Math.tanh to Vx + c.",
    },
    bendWithoutItsSlope: {
      name: "the logistic function with the slope of tanh",
      explanation: "The hidden layer is bent by the logistic function; the task asks for tanh.",
    },
    biasOutsideBend: {
      name: "c added after tanh",
      explanation: "The bias c is added after tanh; it belongs inside: tanh(Vx + c).",
    },
    bendOnLogitsToo: {
      name: "tanh on the logits too",
      explanation: "The logits are bent as well; they are Wa + b as it stands.",
    },
    hiddenBiasLeftOut: {
      name: "c left out",
      explanation: "The forward pass leaves out c: the hidden layer is tanh(Vx + c).",
    },
    lastBiasLeftOut: {
      name: "b left out",
      explanation: "The forward pass leaves out b: the logits are Wa + b.",
    },
    errorWithoutLabel: {
      name: "the error without the label",
      explanation: "The error is taken as p; subtract 1 at the true class.",
    },
    logitsInsteadOfProbabilities: {
      name: "logits in place of probabilities",
      explanation: "The error is taken as h − y; it is p − y, with p the softmax of the logits.",
    },
    errorOfLabelAlone: {
      name: "only the true class's error",
      explanation: "Only the true class has an error; the others have theirs too, p for each.",
    },
    backThroughLabelAlone: {
      name: "back from the true class alone",
      explanation: "Each unit feeds every logit; add Wₘₖ·eₘ over all the classes m.",
    },
    backThroughColumns: {
      name: "rows of W in place of columns",
      explanation:
        "Unit k gets its error through row k of W; it feeds the logits through column k.",
    },
    lastLayerFromInput: {
      name: "x in place of a for W",
      explanation: "The gradient of W is made with x; the last layer's input is a.",
    },
    lastLayerBeforeBend: {
      name: "the layer before tanh in the gradient of W",
      explanation:
        "The gradient of W is made with Vx + c; the last layer's input is a, after tanh.",
    },
    firstLayerFromActivations: {
      name: "a in place of x for V",
      explanation: "The gradient of V is made with a; the hidden layer's input is x.",
    },
    hiddenLayerUphill: {
      name: "the hidden layer uphill",
      explanation: "V and c move uphill; subtract their gradient, as for W and b.",
    },
    lastLayerUphill: {
      name: "the last layer uphill",
      explanation: "W and b move uphill; subtract their gradient, as for V and c.",
    },
    firstWeightsNeverMoved: {
      name: "V never moved",
      explanation: "V stays as it was; it is a parameter like the others.",
    },
    hiddenBiasNeverMoved: {
      name: "c never moved",
      explanation: "c stays as it was; its gradient is δ itself.",
    },
    lastWeightsNeverMoved: {
      name: "W never moved",
      explanation: "W stays as it was; it is a parameter like the others.",
    },
    lastBiasNeverMoved: {
      name: "b never moved",
      explanation: "b stays as it was; its gradient is the error e itself.",
    },
    biasesNeverMoved: {
      name: "biases never moved",
      explanation: "Neither c nor b moves; they are parameters like the weights.",
    },
    onlyLastLayerLearns: {
      name: "only the last layer learns",
      explanation: "V and c stay as they were; carry the error back to them, too.",
    },
    onlyHiddenLayerLearns: {
      name: "only the hidden layer learns",
      explanation: "W and b stay as they were; they move by their gradient as well.",
    },
    lastLayerMovedFirst: {
      name: "W moved before the error went back through it",
      explanation: "The error goes back through a W that has moved; take all gradients first.",
    },
    oneSampleAtATime: {
      name: "a step for each sample",
      explanation:
        "The parameters move after every sample; take the mean over all, then move once.",
    },
    uphill: {
      name: "uphill instead of downhill",
      explanation: "The gradient is added, so the loss grows; subtract it.",
    },
    sumInsteadOfMean: {
      name: "the sum instead of the mean",
      explanation: "The steps are N times too long: divide the sum of the gradients by N.",
    },
    dividedByNTwice: {
      name: "divided by N twice",
      explanation: "The steps are N times too short: divide by N only once.",
    },
    noLearningRate: {
      name: "no learning rate",
      explanation: "The whole gradient is subtracted; multiply it by the learning rate.",
    },
    learningRateSquared: {
      name: "the learning rate squared",
      explanation: "The gradient is multiplied by the learning rate twice; once is enough.",
    },
    startFromZero: {
      name: "a start at 0",
      explanation: "Training begins at zeros, from where no hidden unit learns; begin at start.",
    },
    eachStepFromStart: {
      name: "each step from the start",
      explanation: "Each update begins at the start again; go on from the last one's parameters.",
    },
    rateThatShrinks: {
      name: "a learning rate that shrinks",
      explanation: "The learning rate gets smaller from update to update; it should stay the same.",
    },
    oneUpdateTooFew: {
      name: "one update too few",
      explanation: "An update is missing: the loop runs one time less than updates says.",
    },
    oneUpdateTooMany: {
      name: "one update too many",
      explanation: "There is one update too many: the loop runs one time more than updates says.",
    },
    oneUpdateOnly: {
      name: "one update only",
      explanation: "Only one update is made; make as many as updates says.",
    },
    firstSampleAlone: {
      name: "the first sample alone",
      explanation: "Only the first sample is used, as if a return stood in the loop; use them all.",
    },
    lastSampleAlone: {
      name: "the last sample alone",
      explanation: "Only the last sample counts: add up the gradients rather than replacing them.",
    },
    neverMoved: {
      name: "never moved",
      explanation: "The parameters returned are those of the start; return the ones that moved.",
    },
    lossesAfterUpdates: {
      name: "losses after the updates",
      explanation: "Each loss is taken after its update; it should be the one before it.",
    },
    lossTooMany: {
      name: "a loss too many",
      explanation: "The loss after the last update is in the list too; there is one per update.",
    },
    onlyLastLoss: {
      name: "only the last loss",
      explanation: "Only one loss is in the list; store one for each update.",
    },
    noLosses: {
      name: "no losses",
      explanation: "The list of losses is empty; store the mean loss of each update in it.",
    },
    summedLosses: {
      name: "summed losses",
      explanation: "The losses are sums over the samples; divide them by N.",
    },
    lossesInBits: {
      name: "losses in bits",
      explanation: "The losses are in bits, log to base 2; the course takes the natural logarithm.",
    },
    startMoved: {
      name: "the start moved",
      explanation: "The caller's V, c, W and b are changed in place; copy them first.",
    },
  },
} as const;
