/** The words of 05-batch-gradient-descent/batch-loss. */
export const batchLoss = {
  title: "The objective",
  hints: {
    question:
      "What is the loss of one sample, written with its logits alone? And what must not change when each sample is given twice?",
    idea: "One sample costs log Σ exp(hⱼ) − h[y], which logSumExp gives without overflow. The objective is the mean over the N samples: divide the sum by N, not by the number of classes.",
    comments: { gap: "what sample i costs" },
  },
  checks: {
    byHand: "losses worked by hand: one sample, and two that differ",
    anyBatch: "any batch: the mean over the samples of −log p of each label",
    sampleCount:
      "the number of samples does not scale it: the same data twice, and 500 times log M",
    largeLogits: "large logits do not overflow, and the inputs are not changed",
  },
  mistakes: {
    sumInsteadOfMean: {
      name: "the sum instead of the mean",
      explanation: "The result is N times too large: divide the sum by the number of samples.",
    },
    dividedByNumberOfClasses: {
      name: "divided by the number of classes",
      explanation:
        "The sum is divided by the number of classes M; divide by the number of samples N.",
    },
    dividedByNTimesM: {
      name: "divided by N·M",
      explanation: "The mean is divided by the number of classes as well; N alone is right.",
    },
    dividedByNMinusOne: {
      name: "divided by N − 1",
      explanation: "The sum is divided by N − 1, as for a sample's variance; a mean divides by N.",
    },
    noMinusSign: {
      name: "no minus sign",
      explanation:
        "The result is the mean log-likelihood, which is negative; the loss is minus that.",
    },
    bitsInsteadOfNats: {
      name: "bits instead of nats",
      explanation: "The logarithm has base 2; nats need the natural logarithm.",
    },
    classesCountedFromOne: {
      name: "classes counted from 1",
      explanation: "The labels are treated as counts from 1; the first class has index 0.",
    },
    oneLabelForAllSamples: {
      name: "one label for all samples",
      explanation: "Every sample is compared with the first label; sample i has labels[i].",
    },
    onlyLastSample: {
      name: "only the last sample",
      explanation: "Only the last sample's loss is kept: add them up in the loop.",
    },
    lastSampleDividedByN: {
      name: "the last sample divided by N",
      explanation: "Each sample's loss overwrites the one before: use += in the loop.",
    },
    logarithmOfMeanProbability: {
      name: "the logarithm of the mean probability",
      explanation: "The probabilities are averaged before the logarithm; average the losses.",
    },
    meanProbability: {
      name: "the mean probability",
      explanation: "The mean of p is returned; the loss of a sample is −log p.",
    },
    labelsLogitAlone: {
      name: "the label's logit alone",
      explanation: "log Σ exp(h) is missing: the loss is not −h[y] alone.",
    },
    logSumExpAlone: {
      name: "log-sum-exp alone",
      explanation: "The label's logit is not subtracted, so the labels have no effect.",
    },
    largestLogitInPlaceOfLogSumExp: {
      name: "the largest logit in place of log-sum-exp",
      explanation: "The largest logit is subtracted; the loss needs log Σ exp(h), which is larger.",
    },
    allClassesOfEachSample: {
      name: "all classes of each sample",
      explanation: "The losses of all classes are summed; only the true class's counts.",
    },
    exponentialsWithoutShift: {
      name: "exponentials without a shift",
      explanation: "Math.exp overflows or vanishes for large logits: use logSumExp.",
    },
    logarithmOfSoftmax: {
      name: "the logarithm of softmax",
      explanation:
        "A tiny probability is rounded to 0 and costs Infinity: subtract in the logarithm.",
    },
    rowsShiftedInPlace: {
      name: "the rows shifted in place",
      explanation: "The caller's logits are changed; write the shifted ones into a new array.",
    },
    lossesJoinedAsText: {
      name: "the losses joined as text",
      explanation:
        "With two samples or more the result is NaN: begin the sum with the number 0, not a list or text.",
    },
    classAfterLabel: {
      name: "the class after the label",
      explanation:
        "The logit one place after the label is used, where there may be none (NaN); take labels[i] itself.",
    },
    labelAndSampleSwapped: {
      name: "label and sample swapped",
      explanation: "The indices are swapped: the logit of the label is logits[i][labels[i]].",
    },
    logitsTakenForProbabilities: {
      name: "the logits treated as probabilities",
      explanation: "The result is minus the logarithm of the logit; logits are not probabilities.",
    },
    logSumExpAdded: {
      name: "log-sum-exp added",
      explanation: "The label's logit is added to log Σ exp(h); subtract it.",
    },
    sumOfExponentialsWithoutLogarithm: {
      name: "the sum of the exponentials without a logarithm",
      explanation: "Σ exp(h) is used without its logarithm; the loss is log Σ exp(h) − h[y].",
    },
    sumOfLogits: {
      name: "the sum of the logits",
      explanation:
        "The logits are added up themselves; the loss needs log Σ exp(h), which logSumExp gives.",
    },
    logSumExpOfWholeBatch: {
      name: "log-sum-exp of the whole batch",
      explanation: "One log Σ exp runs over the logits of all samples; each row has its own.",
    },
    logSumExpOverSamples: {
      name: "log-sum-exp over the samples",
      explanation:
        "log Σ exp runs over the samples, down a column; it runs over the classes, along a row.",
    },
    shiftNotAddedBack: {
      name: "the shift not added back",
      explanation:
        "The largest logit is subtracted in the exponents and not added back to the logarithm.",
    },
    logSumExpThatOverflows: {
      name: "a log-sum-exp that overflows",
      explanation:
        "Math.exp overflows or vanishes for large logits, and its logarithm with it: use logSumExp.",
    },
    nextSamplesLabel: {
      name: "the next sample's label",
      explanation: "Each sample is compared with the next one's label; sample i has labels[i].",
    },
    logSumExpOfFirstRow: {
      name: "log-sum-exp of the first row",
      explanation: "log Σ exp of the first row is used for every sample; each row has its own.",
    },
    labelsLogitOfFirstRow: {
      name: "the label's logit of the first row",
      explanation: "The label's logit is always that of the first row; sample i has logits[i].",
    },
    alwaysFirstClass: {
      name: "always the first class",
      explanation: "The first class's loss is used whatever the label is; sample i has labels[i].",
    },
    samplesNumberAsItsLabel: {
      name: "the sample's number as its label",
      explanation: "The sample's number is used as its label: row[i] instead of row[labels[i]].",
    },
    labelsInReverseOrder: {
      name: "the labels in reverse order",
      explanation:
        "The labels are paired with the samples from the other end; sample i has labels[i].",
    },
    mostProbableClass: {
      name: "the most probable class",
      explanation: "Each sample's most probable class is used; use its true class, labels[i].",
    },
    onlyFirstSample: {
      name: "only the first sample",
      explanation:
        "Only the first sample's loss is returned, as if a return stood inside the loop; use all N.",
    },
    firstSampleDividedByN: {
      name: "the first sample divided by N",
      explanation:
        "Only the first sample's loss is in the sum, as if the loop were left too early; add up all N.",
    },
    firstSampleLeftOutOfSum: {
      name: "the first sample left out of the sum",
      explanation:
        "The first sample's loss is missing from the sum, as if the loop began at 1; begin at 0.",
    },
    lastSampleLeftOutOfSum: {
      name: "the last sample left out of the sum",
      explanation:
        "The last sample's loss is missing from the sum, as if the loop ended early; add them all.",
    },
    onlyLabelsLogitsDividedByN: {
      name: "only the label's logits divided by N",
      explanation: "Only h[y] is divided by N, not log Σ exp(h): put the difference in brackets.",
    },
    onlyLogSumExpDividedByN: {
      name: "only log-sum-exp divided by N",
      explanation: "Only log Σ exp(h) is divided by N, not h[y]: put the difference in brackets.",
    },
    listOfLosses: {
      name: "a list of losses",
      explanation: "The losses are returned one by one in a list; return their mean.",
    },
    dividedByNAtEachStep: {
      name: "divided by N at each step",
      explanation: "The running sum is divided by N at each sample; divide once, after the loop.",
    },
    halvedAtEachStep: {
      name: "halved at each step",
      explanation:
        "Two losses at a time are averaged, so the last ones count more; divide the sum by N.",
    },
    lossOfMeanLogits: {
      name: "the loss of the mean logits",
      explanation: "The logits are averaged over the samples first; average the samples' losses.",
    },
    weightedByProbability: {
      name: "weighted by the probability",
      explanation: "Each loss is multiplied by its probability; the true class has the weight 1.",
    },
    entropyOfPredictions: {
      name: "the entropy of the predictions",
      explanation:
        "This is the mean entropy of the predictions, in which the labels have no effect.",
    },
    oneMinusPInsteadOfMinusLogP: {
      name: "1 − p instead of −log p",
      explanation: "The mean of 1 − p is returned; the loss of a sample is −log p.",
    },
    logarithmOfOneMinusP: {
      name: "the logarithm of 1 − p",
      explanation:
        "The logarithm of 1 − p, the probability of being wrong, is taken; take that of p.",
    },
    squaredLosses: {
      name: "squared losses",
      explanation: "The losses are squared before they are averaged; average them as they are.",
    },
    exponentialOfMeanLoss: {
      name: "the exponential of the mean loss",
      explanation:
        "The exponential of the mean loss is returned, the perplexity; return the mean itself.",
    },
    softmaxAppliedTwice: {
      name: "softmax applied twice",
      explanation:
        "The probabilities go through softmax again: logSumExp needs the logits themselves.",
    },
    shareOfWrongPredictions: {
      name: "the share of wrong predictions",
      explanation: "The result is the share of wrong predictions; return the mean of −log p.",
    },
    probabilitiesKeptAboveFloor: {
      name: "probabilities kept above {floor}",
      explanation:
        "A tiny probability costs too little, as with a floor under p; use log Σ exp(h) − h[y].",
    },
  },
} as const;
