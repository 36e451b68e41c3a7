/** The words of 04-cross-entropy/perplexity. */
export const perplexity = {
  title: "How many classes does it feel like?",
  hints: {
    question:
      "A model spreads its belief evenly over 10 classes. What is its loss on each sample, and how do you get back to 10?",
    idea: "Each loss is log 10, so exp of it is 10. When losses differ, take their mean first and the exponential last. The exponential of a sum would overflow, and the mean of exponentials is a different number.",
    comments: {},
  },
  checks: {
    equalClasses: "a model that always spreads over M equal classes has perplexity M",
    meanOfLosses: "losses that differ: the mean is taken of the losses, not of their exponentials",
    manySamples: "thousands of samples do not overflow, and the input is not changed",
  },
  mistakes: {
    exponentialOfSum: {
      name: "the exponential of the sum",
      explanation:
        "The losses are summed, not averaged, so it grows with the number of samples; divide by N.",
    },
    meanOfExponentials: {
      name: "the mean of the exponentials",
      explanation:
        "The exponentials are averaged; average the losses first, and exponentiate once.",
    },
    sumOfExponentials: {
      name: "the sum of the exponentials",
      explanation: "The exponentials are summed; average the losses first, and exponentiate once.",
    },
    powerOfTwo: {
      name: "a power of 2",
      explanation:
        "2 to the power of the mean is for losses in bits; these are in nats, so use Math.exp.",
    },
    powerOf10: {
      name: "a power of 10",
      explanation: "10 to the power of the mean is for decimal logarithms; nats need Math.exp.",
    },
    minusSignInExponent: {
      name: "a minus sign in the exponent",
      explanation:
        "This is the mean probability (geometrically), below 1; perplexity is 1 over that.",
    },
    meanLoss: {
      name: "the mean loss",
      explanation: "The mean loss is returned; perplexity is its exponential.",
    },
    worstSample: {
      name: "the worst sample",
      explanation: "Only the largest loss is used; every sample counts.",
    },
    upperOfMiddleLosses: {
      name: "the upper of the middle losses",
      explanation: "The middle one of the sorted losses is used; take their mean.",
    },
    lossesTakenForProbabilities: {
      name: "losses treated as probabilities",
      explanation: "Math.log is taken of the losses, which are negative logarithms already.",
    },
    median: {
      name: "the median",
      explanation: "The median of the losses is used; take their mean.",
    },
    dividedByNMinusOne: {
      name: "divided by N − 1",
      explanation: "The sum is divided by N − 1, as for a sample's variance; a mean divides by N.",
    },
    dividedByNAfterExponential: {
      name: "divided by N after the exponential",
      explanation:
        "The exponential of the sum is divided by N; divide the sum before the exponential.",
    },
    oneOverMeanProbability: {
      name: "1 over the mean probability",
      explanation: "The probabilities are averaged; perplexity averages their logarithms.",
    },
    onlyFirstSample: {
      name: "only the first sample",
      explanation: "Only the first loss is used; every sample counts.",
    },
    rootOfProduct: {
      name: "the root of a product",
      explanation:
        "The product of the exponentials overflows for many samples; average the losses instead.",
    },
    inputUsedUp: {
      name: "the input used up",
      explanation:
        "The losses are taken out of the caller's array; read them without pop or shift.",
    },
    oneSubtracted: {
      name: "1 subtracted",
      explanation: "The result is 1 too small, as from Math.expm1; use Math.exp.",
    },
    logarithmOfMean: {
      name: "the logarithm of the mean",
      explanation: "The logarithm of the mean loss is returned; undo the logarithm with Math.exp.",
    },
    sumOfLosses: {
      name: "the sum of the losses",
      explanation: "The sum of the losses is returned; average them, then take the exponential.",
    },
    bestSample: {
      name: "the best sample",
      explanation: "Only the smallest loss is used; every sample counts.",
    },
    halfwayBetweenExtremes: {
      name: "halfway between the extremes",
      explanation: "Only the smallest and the largest loss are averaged; every sample counts.",
    },
    halvedAgainAndAgain: {
      name: "halved again and again",
      explanation:
        "Two losses at a time are averaged, so the last ones count more; divide the sum by N.",
    },
    halvedAgainAndAgainFromZero: {
      name: "halved again and again from 0",
      explanation:
        "Half of each loss is added to half of what was before; divide the sum by N once.",
    },
    dividedAtEachStep: {
      name: "divided at each step",
      explanation: "The running sum is divided by N at each sample; divide once, after the loop.",
    },
    dividedByNPlusOne: {
      name: "divided by N + 1",
      explanation: "The sum is divided by N + 1; there are N samples.",
    },
    firstSampleLeftOutOfSum: {
      name: "the first sample left out of the sum",
      explanation: "The first loss is missing in the sum, as if the loop began at 1; begin at 0.",
    },
    lastSampleLeftOutOfSum: {
      name: "the last sample left out of the sum",
      explanation:
        "The last loss is missing in the sum, as if the loop ended one early; add them all.",
    },
    firstLossDividedByN: {
      name: "the first loss divided by N",
      explanation:
        "Only the first loss is in the sum, as if the loop were left too early; add them all.",
    },
    lastLossDividedByN: {
      name: "the last loss divided by N",
      explanation: "Only the last loss is in the sum, as if each overwrote the one before; use +=.",
    },
    wholeListAtOnce: {
      name: "the whole list at once",
      explanation:
        "Math.exp is given the list itself, which makes NaN; give it the mean of the losses.",
    },
    meanProbability: {
      name: "the mean probability",
      explanation:
        "The probabilities exp(−loss) are averaged; average the losses, then take Math.exp.",
    },
    rootOfLossesProduct: {
      name: "the root of the losses' product",
      explanation:
        "The losses are multiplied and a root is taken; average them, then take Math.exp.",
    },
    oneSubtractedFromMean: {
      name: "1 subtracted from the mean",
      explanation:
        "1 is subtracted in the exponent: sum / N − 1 is not sum / (N − 1), and N is right.",
    },
    indicesInsteadOfLosses: {
      name: "indices instead of losses",
      explanation: "The indices 0, 1, 2, … are averaged, as for…in gives them; average the losses.",
    },
    rootMeanSquare: {
      name: "the root mean square",
      explanation: "The losses are squared before they are averaged; take their plain mean.",
    },
    geometricMeanOfLosses: {
      name: "the geometric mean of the losses",
      explanation:
        "The losses are multiplied; add them up and divide by N, then take the exponential.",
    },
    bitsTurnedIntoNatsOnceMore: {
      name: "bits turned into nats again",
      explanation: "The mean is multiplied by log 2, but the losses are in nats already.",
    },
    natsTurnedIntoBits: {
      name: "nats turned into bits",
      explanation: "The mean is divided by log 2; Math.exp needs nats, which the losses are.",
    },
    meanToPowerOfE: {
      name: "the mean to the power of e",
      explanation:
        "The mean is raised to the power of e; e should be raised to the power of the mean.",
    },
    eTimesMean: {
      name: "e times the mean",
      explanation: "The mean is multiplied by e; raise e to the power of the mean, with Math.exp.",
    },
    squareRootOfResult: {
      name: "the square root of the result",
      explanation:
        "The mean is halved before the exponential, or a root taken after it; do neither.",
    },
    exponentialsOverLosses: {
      name: "a ratio of two sums",
      explanation:
        "The exponentials' sum is divided by the losses' sum; take the exponential of the mean.",
    },
  },
} as const;
