/** The words of 03-softmax/log-sum-exp. */
export const logSumExp = {
  title: "A sum that does not overflow",
  hints: {
    question: "Math.exp(1000) is Infinity. But what is log(exp(1000) + exp(1000))?",
    idea: "With m = max h, exp(h) = exp(m)·exp(h − m). Take the common factor out of the sum: log Σ exp(hⱼ) = m + log Σ exp(hⱼ − m). Now no exponent is above 0, and one of them is 0.",
    comments: { gap: "the exponential, with the factor taken out" },
  },
  checks: {
    byHand: "sums worked by hand",
    largeLogits: "large logits of either sign neither overflow nor vanish",
    anyLogits: "any logits: the logarithm of the sum, and a shift of all logits shifts the result",
    thousandLogits: "a thousand equal logits add log 1000, and the input is not changed",
  },
  mistakes: {
    noShift: {
      name: "no shift",
      explanation:
        "Math.exp overflows above 709 and vanishes below −745: subtract the largest logit first.",
    },
    shiftNotAddedBack: {
      name: "the shift not added back",
      explanation:
        "The largest logit is subtracted and never added again; add it to the logarithm.",
    },
    shiftSubtractedOnceMore: {
      name: "the shift subtracted again",
      explanation: "The largest logit is subtracted from the logarithm; it should be added.",
    },
    logarithmOfMean: {
      name: "the logarithm of the mean",
      explanation: "The sum is divided by the number of logits; the task asks for the sum.",
    },
    shiftedByFirstLogit: {
      name: "shifted by the first logit",
      explanation: "The first logit is the shift; a much larger one after it still overflows.",
    },
    shiftedByMean: {
      name: "shifted by the mean",
      explanation: "The mean is the shift; a logit far above the mean still overflows.",
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
    noLogarithm: {
      name: "no logarithm",
      explanation: "The sum of the exponentials is returned; take its logarithm.",
    },
    onlyLargestLogit: {
      name: "only the largest logit",
      explanation: "The largest logit is returned; the others add something to it.",
    },
    sumOfLogits: {
      name: "the sum of the logits",
      explanation:
        "The logarithm of a sum is not the sum of the logarithms; add the exponentials first.",
    },
    logarithmToBaseTwo: {
      name: "logarithm to base 2",
      explanation: "Math.log2 was used; the inverse of Math.exp is Math.log.",
    },
    logarithmToBase10: {
      name: "logarithm to base 10",
      explanation: "Math.log10 was used; the inverse of Math.exp is Math.log.",
    },
    oneAddedToSum: {
      name: "1 added to the sum",
      explanation:
        "Math.log1p adds 1 to the sum, but the largest term, exp(0) = 1, is in it already.",
    },
    inputSorted: {
      name: "the input sorted",
      explanation:
        "Array.sort changes the caller's logits; Math.max finds the largest one without.",
    },
    mathMaxOfList: {
      name: "Math.max of the list itself",
      explanation:
        "The largest logit is NaN: Math.max takes numbers, so give it ...logits with the dots.",
    },
    shiftedByLastLogit: {
      name: "shifted by the last logit",
      explanation: "The last logit is the shift; a much larger one before it still overflows.",
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
    logitsDividedByLargest: {
      name: "the logits divided by the largest",
      explanation:
        "The largest logit is divided out; subtract it, and add it to the logarithm again.",
    },
    shiftMultipliedIn: {
      name: "the shift multiplied in",
      explanation: "The largest logit is multiplied with the logarithm; add it.",
    },
    shiftAddedInsideLogarithm: {
      name: "the shift added inside the logarithm",
      explanation: "The largest logit is added to the sum before the logarithm; add it afterwards.",
    },
    noLogarithmOfShiftedSum: {
      name: "no logarithm of the shifted sum",
      explanation:
        "The shifted sum is added to the largest logit as it is; take its logarithm first.",
    },
    firstTermOfSumNotExponentiated: {
      name: "the first term of the sum not exponentiated",
      explanation: "The sum starts with the first logit itself: reduce needs 0 as its start.",
    },
    firstShiftedTermOfSumNotExponentiated: {
      name: "the first shifted term of the sum not exponentiated",
      explanation: "The sum starts with the first logit itself: reduce needs 0 as its start.",
    },
    sumThatStartsAtOne: {
      name: "a sum that starts at 1",
      explanation: "The sum starts at 1, as if there were one more logit; let it start at 0.",
    },
    firstLogitNotInSum: {
      name: "the first logit not in the sum",
      explanation: "The sum leaves the first exponential out: let its loop start at 0.",
    },
    lastLogitNotInSum: {
      name: "the last logit not in the sum",
      explanation: "The sum leaves the last exponential out: let its loop run while i < length.",
    },
    exponentialsMinusOne: {
      name: "exponentials minus 1",
      explanation: "Math.expm1 subtracts 1 from each exponential; use Math.exp.",
    },
    exponentialOfSum: {
      name: "the exponential of the sum",
      explanation:
        "The logits are added before the exponential; take the exponential of each first, then add.",
    },
    smallNumberAddedToSum: {
      name: "{small} added to the sum",
      explanation:
        "A small number is added to the sum; after the shift it is at least 1 and needs none.",
    },
    logitsCutOff: {
      name: "logits cut off at {cap}",
      explanation:
        "Large logits are cut off, so different ones become equal: shift them all instead.",
    },
    logarithmSubtracted: {
      name: "the logarithm subtracted",
      explanation: "The logarithm is subtracted from the largest logit; it should be added.",
    },
    shiftThatIsOnlyAdded: {
      name: "a shift that is only added",
      explanation: "The largest logit is added, but it was never subtracted from the exponents.",
    },
    largestLogitLeftOutOfSum: {
      name: "the largest logit left out of the sum",
      explanation: "The largest logit itself is not in the sum; it adds exp(0) = 1.",
    },
    logitsGivenBack: {
      name: "the logits returned",
      explanation:
        "The logits are returned as they were: add the exponentials up before the logarithm.",
    },
  },
} as const;
