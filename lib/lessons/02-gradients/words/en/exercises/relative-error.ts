/** The words of 02-gradients/relative-error. */
export const relativeError = {
  title: "How close is close?",
  hints: {
    question: "Is a difference of 0.01 small? Between 1000 and 1000.01, and between 0.01 and 0.02?",
    idea: "Divide the distance |a − b| by the larger of |a| and |b|. The quotient is undefined for one pair only, two zeros: they are equal, so their error is 0. Add nothing to the denominator.",
    comments: { gap: "the one pair for which the quotient is undefined" },
  },
  checks: {
    byHand: "errors worked by hand, whatever the signs and the order",
    zerosAndTinyNumbers: "two zeros are equal; tiny numbers are measured like large ones",
    anyNumbers: "any numbers: a fraction of the larger one, in any unit",
  },
  mistakes: {
    absoluteError: {
      name: "the absolute error",
      explanation: "The difference is not divided by anything; divide it by the larger size.",
    },
    relativeTo: {
      name: "relative to a",
      explanation:
        "It divides by |a| alone, so the order of the two matters; take the larger size.",
    },
    relativeToB: {
      name: "relative to b",
      explanation:
        "It divides by |b| alone, so the order of the two matters; take the larger size.",
    },
    relativeToMeanSize: {
      name: "relative to the mean size",
      explanation: "It divides by the mean of the two sizes; here the larger one is the measure.",
    },
    relativeToSumOfSizes: {
      name: "relative to the sum of the sizes",
      explanation: "It divides by |a| + |b|; here the larger of the two is the measure.",
    },
    relativeToSmallerSize: {
      name: "relative to the smaller size",
      explanation: "It divides by the smaller size; divide by the larger one.",
    },
    largerNumberInsteadOfLargerSize: {
      name: "the larger number instead of the larger size",
      explanation: "The larger of a and b may be negative or small; take |a| and |b| first.",
    },
    sizeOfLargerNumber: {
      name: "the size of the larger number",
      explanation: "It divides by the size of the larger number; take the larger of |a| and |b|.",
    },
    sign: {
      name: "a sign",
      explanation: "The error has a sign; an error is a distance, so take |a − b|.",
    },
    percent: {
      name: "percent",
      explanation: "The error comes in percent; it should be a fraction.",
    },
    square: {
      name: "a square",
      explanation: "The error is squared; leave it as it is.",
    },
    scaleOfAtLeastOne: {
      name: "a scale of at least 1",
      explanation: "For numbers below 1 it measures the absolute error; don't bound the scale.",
    },
    zeroOverZeroLeftAsNan: {
      name: "0/0 left as NaN",
      explanation: "For two zeros the formula says 0/0, which is NaN; they are equal, so return 0.",
    },
    anyZeroCountedAsEqual: {
      name: "any zero counted as equal",
      explanation: "It returns 0 as soon as one number is 0; only two zeros are equal.",
    },
    smallNumberAddedToScale: {
      name: "{small} added to the scale",
      explanation:
        "A small number in the denominator hides the errors of tiny numbers; treat 0/0 as a case of its own.",
    },
    tinyNumberAddedToScale: {
      name: "1e-300 added to the scale",
      explanation:
        "Even 1e-300 in the denominator hides the errors of equally tiny numbers; treat 0/0 as a case of its own.",
    },
    relativeToRootOfSquares: {
      name: "relative to the root of the squares",
      explanation:
        "It divides by the root of a² + b²; here the larger of the two sizes is the measure.",
    },
    relativeToSum: {
      name: "relative to the sum",
      explanation: "It divides by a + b, where the signs may cancel; divide by the larger size.",
    },
    relativeToSizeOfSum: {
      name: "relative to the size of the sum",
      explanation: "It divides by |a + b|, where the signs may cancel; divide by the larger size.",
    },
    sizesSubtracted: {
      name: "the sizes subtracted",
      explanation:
        "It compares |a| with |b|, so that 1 and −1 count as equal; subtract first: |a − b|.",
    },
    onlyBDivided: {
      name: "only b divided",
      explanation:
        "Parentheses are missing: b alone is divided by the larger size, and not the difference.",
    },
    sumInsteadOfDifference: {
      name: "the sum instead of the difference",
      explanation: "It computes |a + b|; the distance of two numbers is |a − b|.",
    },
    quotientUpsideDown: {
      name: "the quotient upside down",
      explanation: "The quotient is upside down: divide the difference by the larger size.",
    },
    twoZerosCountedAsDifferent: {
      name: "two zeros counted as different",
      explanation: "For two zeros the error is not 0; they are equal, so return 0.",
    },
    twoZerosCountedAsInfinitelyDifferent: {
      name: "two zeros counted as infinitely different",
      explanation: "For two zeros the error is Infinity; they are equal, so return 0.",
    },
    anyZeroCountedAsDifferent: {
      name: "any zero counted as different",
      explanation: "If one of the two is zero the error is always 1, but two zeros are equal.",
    },
    atMostOne: {
      name: "at most 1",
      explanation: "The error is capped at 1; numbers of opposite signs are up to 2 apart.",
    },
    leastScale: {
      name: "a scale of at least {floor}",
      explanation:
        "The scale is kept above a small number, which hides the errors of tiny numbers.",
    },
    smallDifferenceTakenForZero: {
      name: "a difference below {small} treated as 0",
      explanation: "A small difference counts as none, which hides the errors of tiny numbers.",
    },
    sizeOfWhereBIsZero: {
      name: "the size of a where b is 0",
      explanation:
        "Where b is 0 it returns |a|; divide by the larger size there too, which gives 1.",
    },
    sizeOfBWhereIsZero: {
      name: "the size of b where a is 0",
      explanation:
        "Where a is 0 it returns |b|; divide by the larger size there too, which gives 1.",
    },
  },
} as const;
