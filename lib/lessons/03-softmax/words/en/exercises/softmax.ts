/** The words of 03-softmax/softmax. */
export const softmax = {
  title: "Softmax without overflow",
  hints: {
    question:
      "In Infinity / Infinity, both parts are too large. What could you divide both by, so that their quotient stays the same?",
    idea: "Divide numerator and denominator by exp(m) with m = max h: subtract m from every logit first. The quotient is unchanged, the largest exponential is 1, and the sum is at least 1.",
    comments: { gap: "the exponential of the shifted logit" },
  },
  checks: {
    byHand: "probabilities worked by hand",
    anyLogits: "any logits: each exponential divided by their sum",
    largeLogits: "large logits of either sign give numbers, not NaN",
    onlyDifferencesCount:
      "only differences between logits count: any shift of all of them changes nothing",
    lengthAndOrder: "as many probabilities as logits, in their order; the input is not changed",
  },
  mistakes: {
    noShift: {
      name: "no shift",
      explanation:
        "Math.exp overflows above 709 and Infinity/Infinity is NaN: subtract the largest logit first.",
    },
    noShiftAndTinyNumberAddedToSum: {
      name: "no shift, and 1e-300 added to the sum",
      explanation:
        "1e-300 does not help where Math.exp overflows or all are 0: subtract the largest logit first.",
    },
    shiftAboveLineOnly: {
      name: "shift above the line only",
      explanation:
        "Only the numerator is shifted; the sum below it needs the same shift, or they don't cancel.",
    },
    noExponentials: {
      name: "no exponentials",
      explanation: "The logits themselves are divided by their sum; exponentiate them first.",
    },
    notDividedBySum: {
      name: "not divided by the sum",
      explanation: "The exponentials are not divided by their sum, so they don't sum to 1.",
    },
    neitherShiftedNorDivided: {
      name: "neither shifted nor divided",
      explanation: "The exponentials are returned as they are; divide them by their sum.",
    },
    dividedByNumberOfClasses: {
      name: "divided by the number of classes",
      explanation: "The exponentials are divided by their number; divide by their sum.",
    },
    dividedByEuclideanLength: {
      name: "divided by the Euclidean length",
      explanation: "The squares sum to 1 instead of the probabilities; divide by the plain sum.",
    },
    signOfLogitsReversed: {
      name: "the sign of the logits reversed",
      explanation: "The smallest logit gets the largest probability: it is exp(h), not exp(−h).",
    },
    winnerTakesAll: {
      name: "the winner takes all",
      explanation: "The largest logit gets 1 and the others 0; softmax shares the probability out.",
    },
    powersOfTwo: {
      name: "powers of 2",
      explanation: "The base is 2; the exponential function has the base e, Math.exp.",
    },
    logarithmsOfProbabilities: {
      name: "logarithms of the probabilities",
      explanation: "The logarithms are returned; the task asks for the probabilities.",
    },
    sigmoidForEachLogit: {
      name: "a sigmoid for each logit",
      explanation:
        "Each logit is treated alone by a sigmoid, so they don't sum to 1; divide by the common sum.",
    },
    sizesInsteadOfLogits: {
      name: "sizes instead of logits",
      explanation:
        "The signs of the logits are dropped; −3 and 3 must get different probabilities.",
    },
    sorted: {
      name: "sorted",
      explanation: "The probabilities are sorted; keep the order of the logits.",
    },
    shiftedBySmallestLogit: {
      name: "shifted by the smallest logit",
      explanation: "The smallest logit is the shift; the largest one may still overflow.",
    },
    largestLogitOfAtLeastZero: {
      name: "a largest logit of at least 0",
      explanation:
        "The shift is never below 0, so logits that are all far below 0 vanish: start the search with one of them.",
    },
    exponentsCapped: {
      name: "the exponents capped",
      explanation:
        "Large logits are cut off, so different ones become equal: shift them all instead.",
    },
    inputShiftedInPlace: {
      name: "the input shifted in place",
      explanation: "The caller's logits are changed; write the shifted ones into a new array.",
    },
    mathMaxOfList: {
      name: "Math.max of the list itself",
      explanation:
        "The largest logit is NaN: Math.max takes numbers, so give it ...logits with the dots.",
    },
    shiftedByFirstLogit: {
      name: "shifted by the first logit",
      explanation: "The first logit is the shift; a much larger one after it still overflows.",
    },
    shiftedByLastLogit: {
      name: "shifted by the last logit",
      explanation: "The last logit is the shift; a much larger one before it still overflows.",
    },
    shiftedByMean: {
      name: "shifted by the mean",
      explanation: "The mean is the shift; a logit far above the mean still overflows.",
    },
    shiftedByLargestSize: {
      name: "shifted by the largest size",
      explanation:
        "The shift is the largest |h|; with logits that are all far below 0 everything vanishes.",
    },
    shiftedByLargestBySortAsText: {
      name: "shifted by the largest by a sort as text",
      explanation:
        "The largest logit is the last of a sort as text, where 9 comes after 1000; use Math.max.",
    },
    shiftedUp: {
      name: "shifted up",
      explanation:
        "The shift is added; subtract the largest logit, so that the exponents are at most 0.",
    },
    logitsDividedByLargest: {
      name: "the logits divided by the largest",
      explanation:
        "The logits are divided by the largest; subtract it, which leaves their differences as they are.",
    },
    logitsDividedBeforeExponential: {
      name: "the logits divided before the exponential",
      explanation:
        "The logits are divided by their sum before the exponential; exponentiate first.",
    },
    exponentialOfSum: {
      name: "the exponential of the sum",
      explanation:
        "It divides by exp of the sum of the logits; divide by the sum of the exponentials.",
    },
    exponentialLeftOutBelowLine: {
      name: "the exponential left out below the line",
      explanation: "The sum below the line is one of logits; it should be one of exponentials.",
    },
    firstTermOfSumNotExponentiated: {
      name: "the first term of the sum not exponentiated",
      explanation: "The sum starts with the first logit itself: reduce needs 0 as its start.",
    },
    firstShiftedTermOfSumNotExponentiated: {
      name: "the first shifted term of the sum not exponentiated",
      explanation:
        "The sum starts with the first shifted logit itself: reduce needs 0 as its start.",
    },
    firstLogitNotInSum: {
      name: "the first logit not in the sum",
      explanation: "The sum leaves the first exponential out: let its loop start at 0.",
    },
    lastLogitNotInSum: {
      name: "the last logit not in the sum",
      explanation: "The sum leaves the last exponential out: let its loop run while i < length.",
    },
    dividedBeforeSumIsComplete: {
      name: "divided before the sum is complete",
      explanation: "Each exponential is divided by the sum so far; add all of them up first.",
    },
    exponentialsMinusOne: {
      name: "exponentials minus 1",
      explanation: "Math.expm1 subtracts 1 from each exponential; use Math.exp.",
    },
    squaresOfLogits: {
      name: "the squares of the logits",
      explanation: "The logits are squared, which is no exponential: use Math.exp.",
    },
    powerWithBaseLogit: {
      name: "a power with the base logit",
      explanation: "The power has base and exponent swapped: it is e to the power h, Math.exp(h).",
    },
    powersOf10: {
      name: "powers of 10",
      explanation: "The base is 10; the exponential function has the base e, Math.exp.",
    },
    indexInsteadOfItsLogit: {
      name: "an index instead of its logit",
      explanation:
        "The exponentials are those of the indices: for…in gives indices, for…of gives logits.",
    },
    smallNumberAddedToSum: {
      name: "{small} added to the sum",
      explanation:
        "A small number is added to the sum, so they don't sum to 1; the sum is never 0 after the shift.",
    },
    probabilitiesRaisedToFloor: {
      name: "probabilities of at least {floor}",
      explanation:
        "Small probabilities are raised to a floor, so they don't sum to 1; leave them small.",
    },
    shiftedBySum: {
      name: "shifted by the sum",
      explanation:
        "The sum of the logits is the shift, so exponents may be far from 0: subtract the largest logit.",
    },
  },
} as const;
