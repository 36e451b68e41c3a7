/** The words of 03-softmax/log-softmax. */
export const logSoftmax = {
  title: "Log-probabilities that survive",
  hints: {
    question:
      "softmax([1000, 0])[1] is stored as 0, and log 0 is −Infinity. Does the true logarithm need that probability?",
    idea: "The logarithm of a quotient is a difference: log pⱼ = hⱼ − log Σ exp(hₘ). Nothing is exponentiated that you don't have a safe function for.",
    comments: { gap: "the logarithm of a quotient" },
  },
  checks: {
    byHand: "log-probabilities worked by hand",
    anyLogits: "any logits: the logarithms of the softmax probabilities",
    extremes: "a tiny probability keeps its logarithm, and a large logit does not overflow",
    shift: "a shift of all logits changes nothing, and the input is not changed",
  },
  mistakes: {
    logarithmOfSoftmax: {
      name: "the logarithm of softmax",
      explanation:
        "A tiny probability is rounded to 0, and its logarithm to −Infinity: subtract logSumExp instead.",
    },
    logarithmOfPlainFormula: {
      name: "the logarithm of the plain formula",
      explanation:
        "Math.exp overflows for large logits: take the logarithm of the formula on paper first.",
    },
    sumOfExponentialsWithoutShift: {
      name: "a sum of exponentials without a shift",
      explanation: "log Σ exp(h) overflows as it is written; logSumExp computes it safely.",
    },
    probabilitiesKeptAboveFloor: {
      name: "probabilities kept above {floor}",
      explanation:
        "A floor under the probabilities distorts small ones; subtract logSumExp, which needs none.",
    },
    onlyLargestLogitSubtracted: {
      name: "only the largest logit subtracted",
      explanation: "Only the largest logit is subtracted; subtract log Σ exp(h), which is larger.",
    },
    signReversed: {
      name: "the sign reversed",
      explanation: "The results are −log p, the loss; log-probabilities are at most 0.",
    },
    probabilitiesThemselves: {
      name: "the probabilities themselves",
      explanation: "The probabilities are returned; the task asks for their logarithms.",
    },
    dividedByLogSumExp: {
      name: "divided by log-sum-exp",
      explanation:
        "The logarithm of a quotient is a difference: subtract logSumExp, don't divide by it.",
    },
    logSumExpAdded: {
      name: "log-sum-exp added",
      explanation: "logSumExp is added; the logarithm of the denominator should be subtracted.",
    },
    sumOfExponentialsSubtracted: {
      name: "the sum of the exponentials subtracted",
      explanation: "The sum of the exponentials is subtracted; subtract its logarithm.",
    },
    sumOfLogitsSubtracted: {
      name: "the sum of the logits subtracted",
      explanation: "The sum of the logits is subtracted; log Σ exp(h) is a different number.",
    },
    logarithmsToBaseTwo: {
      name: "logarithms to base 2",
      explanation: "The logarithms have base 2; use the natural logarithm.",
    },
    logarithmsToBase10: {
      name: "logarithms to base 10",
      explanation: "The logarithms have base 10; use the natural logarithm.",
    },
    inputOverwritten: {
      name: "the input overwritten",
      explanation: "The results are written into the caller's logits; make a new array with map.",
    },
    largestLogitSubtractedFromProbabilities: {
      name: "the largest logit subtracted from the probabilities",
      explanation:
        "The largest logit is subtracted from each log-probability again; logSumExp includes it already.",
    },
    largestProbabilityAsMeasure: {
      name: "the largest probability as the measure",
      explanation:
        "Each is divided by the largest probability; divide by the sum, so subtract logSumExp.",
    },
    logarithmOfLogits: {
      name: "the logarithm of the logits",
      explanation: "The logarithm of each logit is taken; the logarithm of exp(h) is h itself.",
    },
    exponentialOfLogit: {
      name: "the exponential of the logit",
      explanation: "exp(h) is used instead of h; the logarithm of exp(h) is h itself.",
    },
    logarithmOfLogSumExp: {
      name: "the logarithm of log-sum-exp",
      explanation: "logSumExp is a logarithm already; subtract it as it is.",
    },
    logSumExpItselfEverywhere: {
      name: "log-sum-exp itself everywhere",
      explanation: "Every entry is −logSumExp; add the logit that the entry belongs to.",
    },
    meanOfLogitsSubtracted: {
      name: "the mean of the logits subtracted",
      explanation: "The mean of the logits is subtracted; log Σ exp(h) is a different number.",
    },
    logSumExpOfOthers: {
      name: "log-sum-exp of the others",
      explanation: "The logit of the entry is left out of logSumExp; the sum is over all logits.",
    },
    logSumExpSoFar: {
      name: "log-sum-exp so far",
      explanation: "logSumExp is taken of the logits up to this one; the sum is over all logits.",
    },
    smallNumberAddedInLogarithm: {
      name: "{small} added under the logarithm",
      explanation:
        "A small number is added to each probability, which distorts tiny ones: subtract logSumExp.",
    },
    probabilityInsteadOfLogit: {
      name: "the probability instead of the logit",
      explanation: "logSumExp is subtracted from the probabilities; subtract it from the logits.",
    },
  },
} as const;
