/** The words of 05-batch-gradient-descent/batch-gradient. */
export const batchGradient = {
  title: "The gradient of the mean",
  hints: {
    question:
      "For one sample: if the logit hₘ = wₘ·x + bₘ has the slope eₘ, what are the slopes of bₘ and of wₘ's entries?",
    idea: "The slope of bₘ is eₘ, and that of the weight for feature k is eₘ·xₖ. Start with zeros in the shapes of weights and biases: a new row for each class, because Array(M).fill(row) would put one shared row in all places. For each sample compute its logits, get e from crossEntropyGradient, and add e/N and e·x/N.",
    comments: { row: "each class gets a row of its own", gap: "the share of sample i" },
  },
  checks: {
    byHand: "worked by hand: one sample, the mean of two, and the same data twice in any order",
    weightsAndBiases: "weights and biases both take part in the logits",
    centralDifferences: "the slopes of the mean loss, as central differences measure them",
    largeBatch: "many samples, features and classes: M rows of d numbers, as lib computes them",
    largeLogits: "large logits do not overflow, and the inputs are not changed",
  },
  remarks: {
    meanBiases: "the gradient of the mean over {samples} samples, biases",
    meanRows: "the gradient of the mean over {samples} samples, number of rows of weights",
    meanWeights: "the gradient of the mean over {samples} samples, weights of class {label}",
    scaledFeatures: "the weights' gradient for features of {first} and {second}",
    dataTwice: "the gradient of the data given twice",
    improbableClass: "the slopes of a class of probability exp(−60)",
  },
  mistakes: {
    sumInsteadOfMean: {
      name: "the sum instead of the mean",
      explanation: "The gradient is N times too large: divide by the number of samples.",
    },
    dividedByNumberOfClasses: {
      name: "divided by the number of classes",
      explanation:
        "The sum is divided by the number of classes M; divide by the number of samples N.",
    },
    biasesSumInsteadOfTheirMean: {
      name: "the biases' sum instead of their mean",
      explanation: "The weights' gradient is a mean but the biases' is a sum; divide both by N.",
    },
    weightsSumInsteadOfTheirMean: {
      name: "the weights' sum instead of their mean",
      explanation: "The biases' gradient is a mean but the weights' is a sum; divide both by N.",
    },
    yMinusP: {
      name: "y − p",
      explanation: "All signs are reversed: the slope of a logit is p − y.",
    },
    noGradientForBiases: {
      name: "no gradient for the biases",
      explanation: "The biases' gradient stays 0; add each sample's slopes to it.",
    },
    featuresAndClassesSwapped: {
      name: "features and classes swapped",
      explanation:
        "The weights' gradient has a row for each feature; it needs one for each class, like the weights.",
    },
    logitsWithoutBiases: {
      name: "logits without the biases",
      explanation: "The biases are missing from the logits: hₘ = wₘ·x + bₘ.",
    },
    weightsGradientWithoutFeatures: {
      name: "the weights' gradient without the features",
      explanation:
        "The slopes of the logits are not multiplied by the features; each weight has its own xₖ.",
    },
    oneRowSharedByAllClasses: {
      name: "one row shared by all classes",
      explanation:
        "All rows are the same array, which fill puts in every place; make a new row for each class.",
    },
    meanSlopeTimesMeanFeatures: {
      name: "the mean slope times the mean features",
      explanation:
        "Slopes and features are averaged one by one; average their product, sample by sample.",
    },
    onlyLastSample: {
      name: "only the last sample",
      explanation: "Each sample overwrites the one before: use += for the gradient's entries.",
    },
    lastSampleDividedByN: {
      name: "the last sample divided by N",
      explanation: "Each sample overwrites the one before: add its share with +=.",
    },
    probabilitiesInsteadOfPMinusY: {
      name: "probabilities instead of p − y",
      explanation: "1 is not subtracted at the label, so the labels have no effect.",
    },
    exponentialsWithoutShift: {
      name: "exponentials without a shift",
      explanation: "Math.exp overflows for large logits; crossEntropyGradient does not.",
    },
    updateMadeInPlace: {
      name: "the update made in place",
      explanation:
        "The caller's weights are moved; return the gradient and leave the weights alone.",
    },
    onlyFirstSample: {
      name: "only the first sample",
      explanation:
        "Only the first sample is used, as if a return stood inside the loop; use all N.",
    },
    firstSampleDividedByN: {
      name: "the first sample divided by N",
      explanation:
        "Only the first sample adds its share, as if the loop were left too early; go on to the last.",
    },
    firstSampleLeftOut: {
      name: "the first sample left out",
      explanation: "The first sample adds nothing, as if the loop started at 1; start at 0.",
    },
    lastSampleLeftOut: {
      name: "the last sample left out",
      explanation: "The last sample adds nothing, as if the loop ended one early; use all N.",
    },
    dividedByNTwice: {
      name: "divided by N twice",
      explanation: "The mean is divided by N again; divide the sum once.",
    },
    weightsDividedByNTwice: {
      name: "the weights divided by N twice",
      explanation: "The weights' gradient is divided by N twice; divide it once, like the biases'.",
    },
    biasesDividedByNTwice: {
      name: "the biases divided by N twice",
      explanation: "The biases' gradient is divided by N twice; divide it once, like the weights'.",
    },
    dividedByNumberOfFeatures: {
      name: "divided by the number of features",
      explanation: "The sum is divided by the number of features; divide by the number of samples.",
    },
    oneLabelForAllSamples: {
      name: "one label for all samples",
      explanation: "Every sample is compared with the first label; sample i has labels[i].",
    },
    weightsSharesWithFirstSamplesFeatures: {
      name: "the weights' shares with the first sample's features",
      explanation:
        "Every sample's slopes are multiplied by the first sample's features; use its own.",
    },
    logitsOfFirstSampleForAll: {
      name: "logits of the first sample for all",
      explanation: "The logits are those of the first sample for all; each sample has its own.",
    },
    logitsThatAreNotReset: {
      name: "logits that are not reset",
      explanation:
        "Each sample's logits include those of the samples before; start each one at the biases.",
    },
    logitsWithoutWeights: {
      name: "logits without the weights",
      explanation: "The logits are the biases alone; they are wₘ·x + bₘ.",
    },
    biasesSubtractedInLogits: {
      name: "the biases subtracted in the logits",
      explanation: "The biases are subtracted in the logits; hₘ = wₘ·x + bₘ adds them.",
    },
    logitsMultipliedByBiases: {
      name: "the logits multiplied by the biases",
      explanation: "The biases are multiplied into the logits; add them: hₘ = wₘ·x + bₘ.",
    },
    nextSamplesLabel: {
      name: "the next sample's label",
      explanation: "Each sample is compared with the next one's label; sample i has labels[i].",
    },
    biasAddedPerFeature: {
      name: "the bias added once per feature",
      explanation: "The bias is added once per feature; add it once per logit.",
    },
    softmaxOfProbabilities: {
      name: "softmax of probabilities",
      explanation:
        "The logits go through softmax before crossEntropyGradient, which applies it itself.",
    },
    onlyLabelsClass: {
      name: "only the label's class",
      explanation:
        "Only the true class of each sample gets a share; the other classes have slopes too.",
    },
    allClassesButLabels: {
      name: "all classes but the label's",
      explanation: "The true class of each sample gets no share; its slope is p − 1.",
    },
    squaredSlopes: {
      name: "squared slopes",
      explanation: "The slopes of the logits are squared; use them as they are.",
    },
    slopesWithoutTheirSigns: {
      name: "slopes without their signs",
      explanation: "The slopes of the logits have lost their signs; the label's is negative.",
    },
    multipliedByWeights: {
      name: "multiplied by the weights",
      explanation: "The slopes are multiplied by the weights; multiply them by the features.",
    },
    multipliedByLogits: {
      name: "multiplied by the logits",
      explanation: "The slopes are multiplied by the logits; multiply them by the features.",
    },
    sumOfFeatures: {
      name: "the sum of the features",
      explanation:
        "The slopes are multiplied by the sum of the features; each weight has its own xₖ.",
    },
    featuresCountedByClass: {
      name: "features counted by class",
      explanation:
        "The slope of class m is multiplied by x[m]; the weight of feature k belongs to x[k].",
    },
    slopesCountedByFeature: {
      name: "slopes counted by feature",
      explanation:
        "The feature x[k] is multiplied by the slope of class k; the row of class m has slope m.",
    },
    featuresAddedToSlopes: {
      name: "features added to the slopes",
      explanation: "The features are added to the slopes; multiply the two.",
    },
    weightsMovedByGradient: {
      name: "the weights moved by the gradient",
      explanation: "The parameters after a step are returned; return the gradient alone.",
    },
    sumThatStartsAtParameters: {
      name: "a sum that starts at the parameters",
      explanation:
        "The parameters are added to the gradient, as if its sums started there; start at 0.",
    },
  },
} as const;
