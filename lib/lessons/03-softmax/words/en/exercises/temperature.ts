/** The words of 03-softmax/temperature. */
export const temperature = {
  title: "Sharper and flatter",
  hints: {
    question:
      "Softmax sees only differences of logits. What happens to all the differences when every logit is divided by T?",
    idea: "Divide the logits by T, before any exponential. Then make probabilities in the stable way: pⱼ = exp(hⱼ/T − log Σ exp(hₘ/T)).",
    comments: { gap: "T enters here" },
  },
  checks: {
    byHand:
      "probabilities worked by hand: T = 1 is plain softmax, T = 0.5 sharpens, T = 2 flattens",
    anyTemperature:
      "any logits and any temperature: the ratio of two probabilities is exp of their difference divided by T",
    lowTemperature: "a temperature near 0 picks the largest logit, without overflow",
    highTemperature: "a high temperature makes all classes alike; the input is not changed",
  },
  mistakes: {
    temperatureOfAtLeastOne: {
      name: "a temperature of at least 1",
      explanation: "A temperature below 1 is treated as 1; every T above 0 is allowed.",
    },
    multipliedByTemperature: {
      name: "multiplied by the temperature",
      explanation: "The logits are multiplied by T, so that a high T sharpens; divide them by T.",
    },
    probabilitiesRaisedToPowerT: {
      name: "probabilities raised to the power T",
      explanation:
        "A power of T multiplies the logits by T; divide them by T before the exponential.",
    },
    temperatureIgnored: {
      name: "temperature ignored",
      explanation: "The temperature has no effect: divide the logits by it before the exponential.",
    },
    temperatureSubtracted: {
      name: "temperature subtracted",
      explanation: "T is subtracted from every logit, a shift that changes nothing; divide by T.",
    },
    exponentialsDividedByTBeforeSum: {
      name: "exponentials divided by T before the sum",
      explanation: "T is divided out of every exponential and cancels; divide the logits by T.",
    },
    probabilitiesDividedByTemperature: {
      name: "probabilities divided by the temperature",
      explanation:
        "T divides the finished probabilities, so they don't sum to 1; divide the logits.",
    },
    powerWithoutNewDivision: {
      name: "a power without a new division",
      explanation: "The probabilities to the power 1/T no longer sum to 1; divide the logits by T.",
    },
    temperatureAboveLineOnly: {
      name: "temperature above the line only",
      explanation: "T is in the numerator only; the sum below it needs it too.",
    },
    temperatureBelowLineOnly: {
      name: "temperature below the line only",
      explanation: "T is in the sum only; the numerator needs it too.",
    },
    squareOfTemperature: {
      name: "the square of the temperature",
      explanation: "The logits are divided by T twice; once is enough.",
    },
    signOfLogitsReversed: {
      name: "the sign of the logits reversed",
      explanation:
        "The smallest logit gets the largest probability: it is exp(h/T), not exp(−h/T).",
    },
    notDividedBySum: {
      name: "not divided by the sum",
      explanation: "The exponentials are not divided by their sum; subtract logSumExp, or divide.",
    },
    logProbabilities: {
      name: "log-probabilities",
      explanation: "The logarithms are returned; the task asks for the probabilities.",
    },
    noShift: {
      name: "no shift",
      explanation:
        "A small T makes large exponents, and Math.exp overflows: use logSumExp of the divided logits.",
    },
    largestLogitSubtractedAfterDivision: {
      name: "the largest logit subtracted after the division",
      explanation:
        "The shift is the largest logit itself; after dividing by T it is the largest quotient.",
    },
    inputDividedInPlace: {
      name: "the input divided in place",
      explanation: "The caller's logits are changed; write the quotients into a new array.",
    },
    mathMaxOfList: {
      name: "Math.max of the list itself",
      explanation:
        "The largest logit is NaN: Math.max takes numbers, so give it ...logits with the dots.",
    },
    temperatureAdded: {
      name: "temperature added",
      explanation: "T is added to every logit, a shift that changes nothing; divide by T.",
    },
    logSumExpDividedByT: {
      name: "log-sum-exp divided by T",
      explanation: "logSumExp of the logits is divided by T; take logSumExp of the divided logits.",
    },
    logitsDividedByTheirSum: {
      name: "the logits divided by their sum",
      explanation: "The logits are divided by their sum instead of an exponential; use Math.exp.",
    },
    rootOfTemperature: {
      name: "the root of the temperature",
      explanation: "The logits are divided by the root of T; divide by T itself.",
    },
    oneAddedToTemperature: {
      name: "1 added to the temperature",
      explanation: "The logits are divided by T + 1; divide by T itself.",
    },
    powersOfT: {
      name: "powers of T",
      explanation: "T is the base of the powers; divide the logits by T and use Math.exp.",
    },
    logSumExpMissingLargestQuotientSubtracted: {
      name: "log-sum-exp missing, the largest quotient subtracted",
      explanation:
        "Only the largest quotient is subtracted; subtract logSumExp, or divide by the sum.",
    },
    dividedByLogSumExp: {
      name: "divided by log-sum-exp",
      explanation:
        "The exponentials are divided by logSumExp, which is a logarithm; divide by the sum.",
    },
    logProbabilitiesDividedByT: {
      name: "the log-probabilities divided by T",
      explanation:
        "The log-probabilities are divided by T and returned; the task asks for probabilities.",
    },
    temperatureRaisedToFloor: {
      name: "a temperature of at least {least}",
      explanation:
        "Small temperatures are raised; any T above 0 is allowed, and after a shift none overflows.",
    },
    winnerTakesAll: {
      name: "the winner takes all",
      explanation: "The largest logit gets 1 and the others 0; softmax shares the probability out.",
    },
    smallNumberAddedToTemperature: {
      name: "{small} added to the temperature",
      explanation:
        "A small number is added to T, which distorts a T that is small itself; divide by T.",
    },
  },
} as const;
