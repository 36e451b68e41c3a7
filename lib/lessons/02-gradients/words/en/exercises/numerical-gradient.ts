/** The words of 02-gradients/numerical-gradient. */
export const numericalGradient = {
  title: "The gradient by looking to both sides",
  hints: {
    question:
      "To find the slope in the first coordinate only, what must happen to the other coordinates?",
    idea: "For each i make two copies of theta, one with h added at place i and one with h subtracted there. The difference of f between them, divided by their distance 2h, is the slope.",
    comments: { gap: "the difference of f between them, divided by their distance" },
  },
  checks: {
    byHand: "gradients of simple functions, worked by hand",
    centralDifferences: "central differences with the given h: for x³ they are off by exactly h²",
    eachCoordinateAlone: "each coordinate moves alone, and goes back before the next one moves",
    anyQuadratic: "any quadratic: the derivatives match the formula",
    inputUnchanged: "theta is not changed",
  },
  mistakes: {
    forwardDifference: {
      name: "forward difference",
      explanation:
        "It looks forward only, which is off by about h; look a distance h to both sides.",
    },
    backwardDifference: {
      name: "backward difference",
      explanation:
        "It looks backward only, which is off by about h; look a distance h to both sides.",
    },
    dividedByHInsteadOf2h: {
      name: "divided by h instead of 2h",
      explanation: "The slopes are twice as large as they should be; the two points are 2h apart.",
    },
    hMissingInQuotient: {
      name: "h missing in the quotient",
      explanation: "The difference is divided by 2 only; divide it by the distance 2h.",
    },
    differenceNotDivided: {
      name: "the difference not divided",
      explanation: "The difference of f is returned; a slope is the difference divided by 2h.",
    },
    dividedByTwoThenMultipliedByH: {
      name: "divided by 2, then multiplied by h",
      explanation: "`difference / 2 * h` multiplies by h: put 2 * h in parentheses.",
    },
    allCoordinatesMovedTogether: {
      name: "all coordinates moved together",
      explanation: "All coordinates move at once; move one of them and leave the others alone.",
    },
    coordinateNotPutBack: {
      name: "a coordinate not put back",
      explanation:
        "A coordinate stays moved while the next one is measured; put it back, or make a fresh copy.",
    },
    thetaChanged: {
      name: "theta changed",
      explanation: "The caller's theta is moved and not put back; work on a copy of it.",
    },
    signsOtherWayRound: {
      name: "the signs reversed",
      explanation: "The signs are reversed: it is f ahead minus f behind.",
    },
    stepOfItsOwn: {
      name: "a step of its own",
      explanation: "It uses a small step of its own; use the given h.",
    },
    halfOfHToEachSide: {
      name: "half of h to each side",
      explanation: "It looks h/2 to each side; the task says h to each side, so 2h apart.",
    },
    onlyFirstCoordinate: {
      name: "only the first coordinate",
      explanation:
        "Only the first partial derivative is returned; there is one for each coordinate.",
    },
    pointItselfForgotten: {
      name: "the point itself forgotten",
      explanation:
        "f is evaluated near 0 and not near θ: move from θ, and leave the other coordinates there.",
    },
    otherCoordinatesSetToZero: {
      name: "the other coordinates set to 0",
      explanation: "The coordinates that do not move are 0; they should keep their values in θ.",
    },
    relativeStep: {
      name: "a relative step",
      explanation: "The step is h times the coordinate; it should be h itself.",
    },
    relativeStepDividedBy2h: {
      name: "a relative step, divided by 2h",
      explanation: "The coordinate is multiplied by 1 ± h; add and subtract h instead.",
    },
    forwardDifferenceOver2h: {
      name: "a forward difference over 2h",
      explanation: "It looks forward only and divides by 2h; the other point should be h behind.",
    },
    backwardDifferenceOver2h: {
      name: "a backward difference over 2h",
      explanation: "It looks backward only and divides by 2h; the other point should be h ahead.",
    },
    twoStepsAhead: {
      name: "two steps ahead",
      explanation: "It looks ahead by 2h and not behind; look a distance h to each side.",
    },
    stepBackOfHFromPointAhead: {
      name: "a step back of h from the point ahead",
      explanation:
        "After the step ahead it goes back by h only, to θ itself; the point behind is 2h away.",
    },
    sumOfTwoValues: {
      name: "a sum of the two values",
      explanation: "The values of f are added; a slope needs their difference.",
    },
    secondDifference: {
      name: "the second difference",
      explanation:
        "It computes a curvature; the slope is the difference of two values, divided by 2h.",
    },
    valuesInsteadOfSlopes: {
      name: "values instead of slopes",
      explanation:
        "The list holds values of f; a slope is the difference of two values, divided by 2h.",
    },
    firstCoordinateMovedEachTime: {
      name: "the first coordinate moved each time",
      explanation:
        "The same coordinate moves for every entry; move the one that the entry belongs to.",
    },
    hOfTwiceSize: {
      name: "h of twice the size",
      explanation: "It looks 2h to each side; the task says h.",
    },
    coordinateLeftBehind: {
      name: "a coordinate left behind",
      explanation:
        "A coordinate stays moved by −h for all later ones; put it back, or make a fresh copy.",
    },
    coordinateLeftAhead: {
      name: "a coordinate left ahead",
      explanation:
        "A coordinate stays moved by h for all later ones; put it back, or make a fresh copy.",
    },
    forwardDifferenceNotPutBack: {
      name: "a forward difference, not put back",
      explanation:
        "It looks forward only, and each coordinate stays moved: look to both sides, from fresh copies.",
    },
    coordinateReplacedByH: {
      name: "the coordinate replaced by h",
      explanation: "The coordinate is set to h and −h; add h to it, and subtract h from it.",
    },
  },
} as const;
