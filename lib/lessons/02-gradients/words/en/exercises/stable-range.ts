/** The words of 02-gradients/stable-range. */
export const stableRange = {
  title: "The range of good learning rates",
  hints: {
    question: "Every update multiplies θ by 1 − η·curvature. When does that bring θ closer to 0?",
    idea: "The factor must lie strictly between −1 and 1. Solve both inequalities for η. With a curvature of 0 or less no η above 0 satisfies them.",
    comments: { gap: "the η at which the factor 1 − η·curvature is −1" },
  },
  checks: {
    byHand: "ranges worked by hand: J(θ) = θ² has 0 to 1, a steeper valley a smaller one",
    anyCurvature: "any curvature: at the upper end θ jumps to the other side, just as far away",
    noStableRate: "flat ground and a hill have no rate that converges; the flattest valley has",
  },
  mistakes: {
    boundOfOneStep: {
      name: "the bound of one step",
      explanation:
        "1/curvature is where one step is enough; the path still shrinks up to 2/curvature.",
    },
    boundOfThetaSquaredForEveryCurvature: {
      name: "the bound of θ² for every curvature",
      explanation: "0 to 1 is the range for a curvature of 2; a steeper valley has a smaller one.",
    },
    curvatureOverTwo: {
      name: "curvature/2",
      explanation: "The quotient is upside down; the steeper the valley, the smaller the range.",
    },
    twoTimesCurvature: {
      name: "2·curvature",
      explanation: "The range grows with the curvature; solve 1 − η·curvature = −1 for η.",
    },
    fourOverCurvature: {
      name: "4/curvature",
      explanation:
        "The range is twice as wide as it should be; at 2/curvature θ already jumps as far as it was.",
    },
    hillTreatedLikeValley: {
      name: "a hill treated like a valley",
      explanation: "With a curvature of 0 or less nothing converges: the range is empty, [0, 0].",
    },
    signOfCurvatureIgnored: {
      name: "the sign of the curvature ignored",
      explanation:
        "On a hill every learning rate above 0 leads away from 0: the range is empty, [0, 0].",
    },
    noBoundOnHill: {
      name: "no bound on a hill",
      explanation: "On a hill or flat ground no learning rate converges, so none is in the range.",
    },
    highBeforeLow: {
      name: "high before low",
      explanation: "The two ends are swapped: the lower one comes first.",
    },
    onlyOscillatingPart: {
      name: "only the oscillating part",
      explanation:
        "The range begins at 1/curvature; below that the path converges too, without overshooting.",
    },
    negativeLearningRatesIncluded: {
      name: "negative learning rates included",
      explanation: "A negative learning rate climbs; the range begins at 0.",
    },
    flatGroundTreatedLikeValley: {
      name: "flat ground treated like a valley",
      explanation:
        "With a curvature of 0 there is no slope and θ never moves: the range is empty, [0, 0].",
    },
    rangeOfNegativeRatesOnHill: {
      name: "a range of negative rates on a hill",
      explanation:
        "On a hill a negative rate would lead to 0, but rates are above 0: the range is empty, [0, 0].",
    },
    productInsteadOfRate: {
      name: "the product instead of the rate",
      explanation:
        "0 and 2 are the borders of η·curvature; divide them by the curvature to get those of η.",
    },
    squareOfCurvature: {
      name: "the square of the curvature",
      explanation: "The curvature enters twice; solve 1 − η·curvature = −1 for η.",
    },
    nanOnHill: {
      name: "NaN on a hill",
      explanation: "On a hill or flat ground the result is NaN; the range is empty there, [0, 0].",
    },
    emptyListOnHill: {
      name: "an empty list on a hill",
      explanation: "On a hill or flat ground the list is empty; the empty range is written [0, 0].",
    },
    onlyOneNumber: {
      name: "only one number",
      explanation: "Only the upper end is returned; return both ends, [low, high].",
    },
    ratesBelowZero: {
      name: "rates below 0",
      explanation:
        "The range lies below 0; a learning rate is above 0, so it is the other side: [0, 2/curvature].",
    },
  },
} as const;
