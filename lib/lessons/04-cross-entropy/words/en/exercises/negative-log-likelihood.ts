/** The words of 04-cross-entropy/negative-log-likelihood. */
export const negativeLogLikelihood = {
  title: "What a prediction costs",
  hints: {
    question:
      "The model gave one probability to each class. Which of them says how good it was on this sample?",
    idea: "Only the probability of the true class counts: probabilities[label], where the first class has index 0. Its loss is −log of it. Math.log is the natural logarithm, and Math.log(0) is −Infinity already.",
    comments: { gap: "the probability of the true class" },
  },
  checks: {
    byHand: "losses worked by hand, in nats",
    anyProbabilities: "any probabilities and any label; the input is not changed",
    confidentAndWrong:
      "confident and wrong: a tiny probability costs its full loss, and probability 0 costs Infinity",
  },
  mistakes: {
    noMinusSign: {
      name: "no minus sign",
      explanation: "The logarithm of a probability is negative; the loss is minus that.",
    },
    bitsInsteadOfNats: {
      name: "bits instead of nats",
      explanation:
        "The loss is in bits, as from Math.log2; nats need the natural logarithm, Math.log.",
    },
    logarithmToBase10: {
      name: "logarithm to base 10",
      explanation: "The logarithm has base 10; nats need the natural logarithm, Math.log.",
    },
    classesCountedFromOne: {
      name: "classes counted from 1",
      explanation: "The label is treated as a count from 1; the first class has index 0.",
    },
    classAfterLabel: {
      name: "the class after the label",
      explanation: "The probability is that of the next class; use probabilities[label].",
    },
    summedOverAllClasses: {
      name: "summed over all classes",
      explanation:
        "The logarithms of all classes are summed; only the true class's probability counts.",
    },
    weightedByProbability: {
      name: "weighted by the probability",
      explanation:
        "The logarithm is multiplied by the probability itself; the true class has weight 1.",
    },
    entropyOfPrediction: {
      name: "the entropy of the prediction",
      explanation:
        "This is the entropy of the probabilities, which doesn't depend on the label; use the label.",
    },
    oneMinusPInsteadOfMinusLogP: {
      name: "1 − p instead of −log p",
      explanation: "The loss returned is 1 − p; take the negative logarithm of p.",
    },
    logarithmOfOneMinusP: {
      name: "the logarithm of 1 − p",
      explanation: "This is the logarithm of being wrong, 1 − p; take that of p.",
    },
    oneOverPWithoutLogarithm: {
      name: "1/p without a logarithm",
      explanation: "1/p is returned; the loss is its logarithm.",
    },
    mostProbableClass: {
      name: "the most probable class",
      explanation: "The largest probability is used whatever the label is; use the true class's.",
    },
    probabilitiesTakenForLogits: {
      name: "probabilities treated as logits",
      explanation:
        "Softmax is applied to values that are already probabilities; take the logarithm directly.",
    },
    dividedByNumberOfClasses: {
      name: "divided by the number of classes",
      explanation: "The loss is divided by the number of classes; one sample has one loss.",
    },
    probabilityItself: {
      name: "the probability itself",
      explanation: "The probability of the true class is returned; take minus its logarithm.",
    },
    minusProbability: {
      name: "minus the probability",
      explanation: "Minus the probability is returned; take the logarithm before the minus sign.",
    },
    logOdds: {
      name: "the log odds",
      explanation:
        "The result is −log(p/(1 − p)), the log odds against the class; the loss is −log p alone.",
    },
    squaredError: {
      name: "a squared error",
      explanation: "The result is (1 − p)², a squared error; the loss here is −log p.",
    },
    squaredErrorOfAllClasses: {
      name: "the squared error of all classes",
      explanation:
        "The result is the squared distance from the one-hot label; the loss here is −log p.",
    },
    otherClassesAsWell: {
      name: "the other classes as well",
      explanation:
        "For each other class −log(1 − p) is added; only −log p of the true class counts.",
    },
    allClassesButTrueOne: {
      name: "all classes but the true one",
      explanation: "The losses of all the other classes are summed; take the true class's alone.",
    },
    meanOverClasses: {
      name: "the mean over the classes",
      explanation: "The losses of all classes are averaged; only the true class's counts.",
    },
    leastProbableClass: {
      name: "the least probable class",
      explanation: "The smallest probability is used whatever the label is; use the true class's.",
    },
    alwaysFirstClass: {
      name: "always the first class",
      explanation:
        "The first class's probability is used whatever the label is; use probabilities[label].",
    },
    alwaysLastClass: {
      name: "always the last class",
      explanation:
        "The last class's probability is used whatever the label is; use probabilities[label].",
    },
    allClassesUpToLabel: {
      name: "all classes up to the label",
      explanation:
        "The probabilities up to the label are added before the logarithm; use the label's alone.",
    },
    multipliedByLabel: {
      name: "multiplied by the label",
      explanation: "The loss is multiplied by the label, which only says which class it is.",
    },
    logarithmOfOnePlusP: {
      name: "the logarithm of 1 + p",
      explanation: "The result is −log(1 + p), as from Math.log1p; take Math.log of p.",
    },
    dividedByLargestProbability: {
      name: "divided by the largest probability",
      explanation:
        "The probability is divided by the largest one first; the probabilities sum to 1 already.",
    },
    exponentialOfMinusP: {
      name: "the exponential of −p",
      explanation: "The result is exp(−p); the loss is the logarithm, with a minus before it.",
    },
    wrongOrRight: {
      name: "wrong or right",
      explanation:
        "The result only says whether the most probable class is the true one; return −log p.",
    },
    noLossForProbabilityZero: {
      name: "no loss for probability 0",
      explanation: "A probability of 0 gives the loss 0; it is the worst case and costs Infinity.",
    },
    finiteLossForProbabilityZero: {
      name: "{loss} for probability 0",
      explanation:
        "A probability of 0 gives a finite loss; it should be Infinity, which is what −Math.log(0) gives.",
    },
    nanForProbabilityZero: {
      name: "NaN for probability 0",
      explanation:
        "A probability of 0 gives NaN; it costs Infinity, which is what −Math.log(0) gives.",
    },
    minusInfinityForProbabilityZero: {
      name: "minus Infinity for probability 0",
      explanation: "A probability of 0 gives −Infinity; the loss is +Infinity.",
    },
    errorForProbabilityZero: {
      name: "an error for probability 0",
      explanation: "A probability of 0 throws an error; the task asks for Infinity.",
    },
    errorForProbabilityZeroRangeError: {
      name: "an error for probability 0 (RangeError)",
      explanation: "A probability of 0 throws an error; the task asks for Infinity.",
    },
    smallNumberAddedToProbability: {
      name: "{little} added to the probability",
      explanation:
        "Something like {little} is added to the probability before its logarithm; use it as it is.",
    },
    lossesOfAllClassesInList: {
      name: "the losses of all classes in a list",
      explanation:
        "−log p of every class is returned in a list; return only the true class's, as a number.",
    },
    zeroTimesLogZeroLeftAsNan: {
      name: "0·log 0 left as NaN",
      explanation:
        "0 times −Infinity is NaN in JavaScript; take the label's logarithm alone, not 0 times others.",
    },
    probabilitiesKeptAboveFloor: {
      name: "probabilities kept above {floor}",
      explanation:
        "A tiny probability costs too little, as with a floor or something added to it; use it as it is.",
    },
    probabilitiesKeptFromZeroAndOne: {
      name: "probabilities kept {margin} from 0 and 1",
      explanation:
        "Even a model that is certain and right has a loss here, as with clipping; use p as it is.",
    },
  },
} as const;
