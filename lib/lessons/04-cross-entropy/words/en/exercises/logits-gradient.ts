/** The words of 04-cross-entropy/logits-gradient. */
export const logitsGradient = {
  title: "The gradient is p − y",
  hints: {
    question:
      "The loss is −h[label] + log Σ exp(hⱼ). Which logits occur in the first part, and which in the second?",
    idea: "The second part has the derivative exp(hⱼ)/Σ exp(hₘ), which is softmax, for every logit. The first adds −1 for the logit of the label alone. So the gradient is the probabilities, minus 1 at the label.",
    comments: { gap: "1 at the label, 0 elsewhere" },
  },
  checks: {
    byHand: "gradients worked by hand: each probability, minus 1 at the label",
    anyLogits: "any logits and label: probabilities minus one-hot, with the sum 0; the input stays",
    centralDifferences: "the same slopes as central differences of the loss",
    confidentModel:
      "confident and right leaves no slope, confident and wrong a slope of 1: also for large logits",
  },
  remarks: {
    improbableClasses: "the slopes of three improbable classes",
    labelSlope: "the slope at the label",
  },
  mistakes: {
    slopeOfSigmoid: {
      name: "the slope of a sigmoid",
      explanation: "p(1 − p) is the slope of a probability; the slope of the loss is p − y.",
    },
    yMinusP: {
      name: "y − p",
      explanation: "The signs are reversed: y − p points down the loss, the gradient is p − y.",
    },
    probabilitiesAlone: {
      name: "the probabilities alone",
      explanation: "The probabilities are returned; subtract 1 at the label.",
    },
    oneAddedAtLabel: {
      name: "1 added at the label",
      explanation: "1 is added at the label; subtract it.",
    },
    oneSubtractedEverywhere: {
      name: "1 subtracted everywhere",
      explanation: "1 is subtracted from every probability; subtract it at the label only.",
    },
    classesCountedFromOne: {
      name: "classes counted from 1",
      explanation: "The label is treated as a count from 1; the first class has index 0.",
    },
    onlyLabelsSlope: {
      name: "only the label's slope",
      explanation: "Only the label has a slope, the others 0; every logit occurs in log Σ exp(h).",
    },
    labelsSlopeLeftOut: {
      name: "the label's slope left out",
      explanation: "The label's slope is 0 here; it should be p − 1.",
    },
    logitsMinusOneHot: {
      name: "logits minus one-hot",
      explanation: "1 is subtracted from the logit; turn the logits into probabilities first.",
    },
    logProbabilitiesMinusOneHot: {
      name: "log-probabilities minus one-hot",
      explanation: "The logarithms of the probabilities are used; use the probabilities.",
    },
    slopeWithRespectToProbability: {
      name: "the slope with respect to the probability",
      explanation:
        "−1/p is the slope with respect to the probability; go on to the logits by the chain rule.",
    },
    factorPOneMinusP: {
      name: "a factor p(1 − p)",
      explanation: "The factor p(1 − p) belongs to squared error; for cross-entropy it cancels.",
    },
    factorOfTwo: {
      name: "a factor of 2",
      explanation: "The slopes are twice as large as they should be: 2(p − y) belongs to a square.",
    },
    dividedByNumberOfClasses: {
      name: "divided by the number of classes",
      explanation:
        "The slopes are divided by the number of classes; one sample has one loss, not a mean.",
    },
    mostProbableClassAsLabel: {
      name: "the most probable class as the label",
      explanation: "1 is subtracted at the most probable class; subtract it at the true one.",
    },
    exponentialsWithoutShift: {
      name: "exponentials without a shift",
      explanation: "Math.exp overflows for large logits; the softmax that is imported does not.",
    },
    inputChanged: {
      name: "the input changed",
      explanation:
        "1 is subtracted in the caller's logits; work on the probabilities, which are your own.",
    },
    gradientOfProbability: {
      name: "the gradient of the probability",
      explanation:
        "This is the gradient of p[label] itself; the loss is −log of it: divide by −p[label].",
    },
    pOneMinusPAlone: {
      name: "p(1 − p) alone",
      explanation:
        "The slopes are p(1 − p), those of each p with respect to its own logit; use p − y.",
    },
    factorP: {
      name: "a factor p",
      explanation: "p − y is multiplied by p; for −log p this factor cancels.",
    },
    labelsNumberSubtracted: {
      name: "the label's number subtracted",
      explanation:
        "The label's number is subtracted everywhere; subtract 1 at the place of the label.",
    },
    labelsNumberSubtractedAtItsPlace: {
      name: "the label's number subtracted at its place",
      explanation: "The label's number is subtracted at its place; subtract 1 there.",
    },
    labelsProbabilitySubtracted: {
      name: "the label's probability subtracted",
      explanation: "The label's probability is subtracted from all; subtract 1 at the label alone.",
    },
    alwaysFirstClass: {
      name: "always the first class",
      explanation:
        "1 is subtracted at the first class whatever the label is; subtract it at the label.",
    },
    alwaysLastClass: {
      name: "always the last class",
      explanation:
        "1 is subtracted at the last class whatever the label is; subtract it at the label.",
    },
    classAfterLabel: {
      name: "the class after the label",
      explanation: "1 is subtracted one place after the label; the first class has index 0.",
    },
    oneSubtractedEverywhereButAtLabel: {
      name: "1 subtracted everywhere but at the label",
      explanation:
        "1 is subtracted at all the places where it should not be; subtract it at the label.",
    },
    oneMinusPAtLabel: {
      name: "1 − p at the label",
      explanation: "The label's slope has the opposite sign: it is p − 1, which is negative.",
    },
    othersSignsReversed: {
      name: "the others' signs reversed",
      explanation:
        "The slopes of the other classes have the opposite sign: they are p, which is positive.",
    },
    minusOneAtLabel: {
      name: "−1 at the label",
      explanation: "The label's slope is −1; it is p − 1, so that the slopes sum to 0.",
    },
    oneHotAlone: {
      name: "one-hot alone",
      explanation: "Only the one-hot label is returned, with a minus; add the probabilities.",
    },
    sigmoidsInsteadOfSoftmax: {
      name: "sigmoids instead of softmax",
      explanation:
        "Each logit goes through a sigmoid of its own; softmax divides by the sum over all.",
    },
    oneOverMSubtractedEverywhere: {
      name: "1/M subtracted everywhere",
      explanation: "1/M is subtracted from each probability; subtract 1 at the label alone.",
    },
    oneSubtractedBeforeDivision: {
      name: "1 subtracted before the division",
      explanation:
        "1 is subtracted from the exponential before it is divided by the sum; subtract it after.",
    },
    labelComparedWithLogit: {
      name: "the label compared with the logit",
      explanation: "The label is compared with the logits' values; compare it with their indices.",
    },
    exponentialsWithoutTheirSum: {
      name: "exponentials without their sum",
      explanation: "The exponentials are not divided by their sum; use softmax(logits).",
    },
    logitsDividedByTheirSum: {
      name: "logits divided by their sum",
      explanation: "The logits themselves are divided by their sum; use softmax(logits).",
    },
    exponentialsDividedByLargest: {
      name: "exponentials divided by the largest",
      explanation:
        "The exponentials are divided by the largest one, not by their sum; use softmax(logits).",
    },
    labelsSlopeAsNumber: {
      name: "the label's slope as a number",
      explanation:
        "Only p[label] − 1 is returned, as a number; return the slopes of all M logits in a list.",
    },
    loss: {
      name: "the loss",
      explanation: "The loss itself is returned; return its slopes, one for each logit.",
    },
    forwardDifferences: {
      name: "forward differences with h = {h}",
      explanation:
        "The slopes are a little off, as difference quotients are; the exact ones are p − y.",
    },
    softmaxAppliedTwice: {
      name: "softmax applied twice",
      explanation: "The probabilities go through softmax again; apply it once.",
    },
    softmaxOfMinusLogits: {
      name: "softmax of minus the logits",
      explanation:
        "The logits have a minus sign in softmax: the largest gets the lowest probability.",
    },
    lossesOfAllClasses: {
      name: "the losses of all classes",
      explanation: "The result is −log p of each class; return the slopes p − y.",
    },
    squaredDifferences: {
      name: "squared differences",
      explanation: "The differences p − y are squared; return them as they are.",
    },
    timesLogit: {
      name: "times the logit",
      explanation:
        "Each slope is multiplied by its logit; with respect to the logits it is p − y alone.",
    },
  },
} as const;
