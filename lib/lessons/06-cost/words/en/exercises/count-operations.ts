/** The words of 06-cost/count-operations. */
export const countOperations = {
  title: "Counting one update",
  hints: {
    question:
      "How often does one weight take part in a multiplication, for one sample, going forward? And going backward?",
    idea: "Once forward, in its logit; once backward, in its gradient. Each multiplication comes with one addition. There are M·d weights and N samples.",
    comments: { gap: "a multiplication and an addition for each weight and sample" },
  },
  checks: {
    byHand: "counted by hand: one weight and one sample, then two features and three classes",
    anySizes: "any sizes: the cost is proportional to N, to d and to M",
    largeCounts: "the digits and a million pictures: counts far beyond 2³¹",
  },
  remarks: {
    digits: "the operations for 8,000 digits",
  },
  mistakes: {
    multiplicationAndAdditionCountedAsOne: {
      name: "a multiplication and an addition counted as one",
      explanation:
        "Each product is counted once; its multiplication and its addition are two operations.",
    },
    noBackwardPass: {
      name: "no backward pass",
      explanation: "Only the forward pass is counted; the gradient costs as much again.",
    },
    totalWithoutBackwardPass: {
      name: "the total without the backward pass",
      explanation: "The total is the forward part alone; add the backward part.",
    },
    backwardPassCountedTwice: {
      name: "the backward pass counted twice",
      explanation:
        "Backward costs double only where a layer passes slopes on to another; here there is one layer.",
    },
    oneSample: {
      name: "one sample",
      explanation: "The operations of one sample are counted; an update uses all N.",
    },
    oneClass: {
      name: "one class",
      explanation: "The operations of one class are counted; each sample has M logits.",
    },
    oneFeature: {
      name: "one feature",
      explanation: "One operation per logit is counted; a logit is a sum over d features.",
    },
    sumsInsteadOfProducts: {
      name: "sums instead of products",
      explanation:
        "N, d and M are added; every sample has d features for each of M classes: multiply.",
    },
    featuresSquared: {
      name: "features squared",
      explanation:
        "d is squared; each weight meets one feature, so there are d products per logit.",
    },
    gradientForBatchAlone: {
      name: "a gradient for the batch alone",
      explanation:
        "The backward pass is counted once for the batch; every sample has its own gradient.",
    },
    biasesCountedAsFeatureMore: {
      name: "the biases counted as one more feature",
      explanation:
        "The bias is counted like a weight; its addition is one of the d additions already.",
    },
    dMinusOneAdditions: {
      name: "d − 1 additions",
      explanation: "d numbers take d − 1 additions, but the bias takes one more: d in all.",
    },
    updateCountedAsWell: {
      name: "the update counted as well",
      explanation: "The update of the parameters is counted; leave it out, as the task says.",
    },
    integersOf32Bits: {
      name: "32-bit integers",
      explanation:
        "`| 0` and other bit operations cut numbers beyond 2³¹; plain arithmetic does not.",
    },
    forwardCountedOnce: {
      name: "forward counted once",
      explanation:
        "Forward has one operation per product; its multiplication and addition are two.",
    },
    backwardCountedOnce: {
      name: "backward counted once",
      explanation:
        "Backward has one operation per product; its multiplication and addition are two.",
    },
    wholeTableWithoutStep: {
      name: "the lesson's whole table, without the step",
      explanation:
        "Softmax, p − y and the biases' gradient are counted as well; here only the products count.",
    },
    wholeTable: {
      name: "the lesson's whole table",
      explanation:
        "Every row of the lesson's table is counted; here only the two matrix products count.",
    },
    wholeTableWithStepInTotal: {
      name: "the lesson's whole table, with the step in the total",
      explanation:
        "Every row of the lesson's table is counted; here only the two matrix products count.",
    },
    stepOfTableInTotal: {
      name: "the step counted in the total",
      explanation: "The total includes the step, 3(dM + M); it is the sum of the two parts alone.",
    },
    biasesCountedForward: {
      name: "the biases counted forward",
      explanation: "The bias is counted on top of the d additions of a logit; it is one of them.",
    },
    biasesCountedForwardAndBackward: {
      name: "the biases counted forward and backward",
      explanation: "The biases are counted as well; the task leaves them out.",
    },
    biasesGradientCounted: {
      name: "the biases' gradient counted",
      explanation: "The biases' gradient is counted in backward; the task leaves it out.",
    },
    oneBiasPerClassCounted: {
      name: "one bias per class counted",
      explanation: "M is added for the biases; their additions are among the d of each logit.",
    },
    oneBiasPerClassCountedForward: {
      name: "one bias per class counted forward",
      explanation:
        "M is added to forward for the biases; their additions are among the d of each logit.",
    },
    dMinusOneAdditionsInBothParts: {
      name: "d − 1 additions in both parts",
      explanation:
        "Both parts have d − 1 additions per logit; with the bias, or with N samples, it is d.",
    },
    nMinusOneAdditionsBackward: {
      name: "N − 1 additions backward",
      explanation:
        "Backward has N − 1 additions per weight; every sample adds its product to the gradient: N.",
    },
    mMinusOneClasses: {
      name: "M − 1 classes",
      explanation: "One class is left out; each of the M classes has a logit of its own.",
    },
    pMinusYCounted: {
      name: "p − y counted",
      explanation:
        "The subtraction p − y is counted in backward; leave out what is small compared with the products.",
    },
    updateCountedWithBiases: {
      name: "the update counted with the biases",
      explanation:
        "The update of weights and biases is in the total; leave it out, as the task says.",
    },
    updateCountedInBackward: {
      name: "the update counted in backward",
      explanation:
        "The update of the parameters is counted in backward; leave it out, as the task says.",
    },
    divisionByNCounted: {
      name: "the division by N counted",
      explanation:
        "The division of each slope by N is counted in backward; leave out what is small.",
    },
    productsOfPairs: {
      name: "products of pairs",
      explanation:
        "N·d and d·M are added; for every sample there are d·M products: multiply all three.",
    },
    featuresAndClassesAdded: {
      name: "features and classes added",
      explanation: "d and M are added; each of the M logits has d products: multiply all three.",
    },
    samplesAndWeightsAdded: {
      name: "samples and weights added",
      explanation: "N is added to d·M; every sample meets every weight: multiply all three.",
    },
    partsMultiplied: {
      name: "the parts multiplied",
      explanation: "The total is forward times backward; add the two.",
    },
    totalCountedTwice: {
      name: "the total counted twice",
      explanation:
        "The total is twice what both parts make together; add forward and backward once.",
    },
    productsAsTotal: {
      name: "the products as the total",
      explanation: "The total counts each product once; add forward and backward.",
    },
    sampleCountSquared: {
      name: "N squared",
      explanation: "N is a factor twice; each sample meets each weight once in each part.",
    },
    classCountSquared: {
      name: "M squared",
      explanation: "M is a factor twice; each of the M logits has weights of its own.",
    },
    biasMoreForwardAndBackward: {
      name: "one more bias forward and backward",
      explanation: "Backward counts the bias as one more feature; leave the biases' gradient out.",
    },
    biasMoreForward: {
      name: "one more bias forward",
      explanation:
        "Forward has 2·N·M operations too many, as if the bias were a feature, or for softmax; leave them out.",
    },
    backwardCountedThreeTimes: {
      name: "backward counted three times",
      explanation: "The total has six operations per product; forward has two and backward two.",
    },
  },
} as const;
