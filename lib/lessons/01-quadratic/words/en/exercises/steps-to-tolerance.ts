/** The words of 01-quadratic/steps-to-tolerance. */
export const stepsToTolerance = {
  title: "How many steps?",
  hints: {
    question:
      "After t updates, how large is |θₜ|? For which learning rates does it not shrink at all?",
    idea: "Each update multiplies the distance |θ| by |1 − 2η|. Count the updates until it is at most the tolerance. If the factor is 1 or more and the start is too far away, the answer is Infinity.",
    comments: { gap: "the distance will never shrink" },
  },
  checks: {
    byHand: "counts worked by hand; a distance equal to the tolerance is close enough",
    onlyDistanceCounts: "a start below 0 and a path that changes sides: only the distance counts",
    infinity: "Infinity where θ never comes close, and a count where it takes a long time",
    anyPath: "any path: the tolerance lies between the last two distances",
  },
  mistakes: {
    thetaComparedInsteadOfItsDistance: {
      name: "θ compared instead of its distance",
      explanation: "A negative θ counts as close, however far from 0 it is; compare |θ|.",
    },
    equalNotCountedAsClose: {
      name: "equal not counted as close",
      explanation: "A distance equal to the tolerance is close enough, but the count goes on.",
    },
    pointsCountedInsteadOfUpdates: {
      name: "points counted instead of updates",
      explanation: "The count is one too many; the start is point 0, reached with 0 updates.",
    },
    stoppedOneUpdateEarly: {
      name: "stopped one update early",
      explanation: "The count is one too few; the update that arrives counts as well.",
    },
    lossCompared: {
      name: "the loss compared",
      explanation: "What is compared with the tolerance is the loss θ²; compare the distance |θ|.",
    },
    stepCompared: {
      name: "the step compared",
      explanation: "It waits for a short step; wait until θ itself is close to 0.",
    },
    toleranceRelativeToStart: {
      name: "a tolerance relative to the start",
      explanation: "The tolerance is multiplied by the start's distance; it is a distance itself.",
    },
    thetaTakenForItsSlope: {
      name: "θ taken for its slope",
      explanation: "The path shrinks by 1 − η at each update; with the slope 2θ it is 1 − 2η.",
    },
    minusOneForNever: {
      name: "−1 for never",
      explanation: "Where θ never comes close, −1 is returned; the task asks for Infinity.",
    },
    logarithmOfNegativeFactor: {
      name: "logarithm of a negative factor",
      explanation: "Beyond η = 0.5 the factor 1 − 2η is negative: take its size before Math.log.",
    },
    logarithmsWithoutCaseOfNoConvergence: {
      name: "logarithms without the case of no convergence",
      explanation:
        "Where the factor is 1 or more in size, there is no count: return Infinity first.",
    },
    roundedDown: {
      name: "rounded down",
      explanation:
        "The logarithms are rounded down; the count is the next whole number above: Math.ceil.",
    },
    roundedToNearest: {
      name: "rounded to the nearest",
      explanation:
        "The logarithms are rounded to the nearest number; the count is the next above: Math.ceil.",
    },
    notRounded: {
      name: "not rounded",
      explanation:
        "The quotient of logarithms is returned as it is; the count is the next whole number above.",
    },
    rateOfOneHalfInLogarithm: {
      name: "a rate of 0.5 in the logarithm",
      explanation:
        "For η = 0.5 the count is wrong: its factor 0 has no logarithm, and one update is enough.",
    },
    negativeStartInLogarithm: {
      name: "a negative start in the logarithm",
      explanation: "For a start below 0 the result is NaN: the logarithm needs the distance |θ₀|.",
    },
    negativeCount: {
      name: "a negative count",
      explanation:
        "The count is negative for a start within the tolerance, where 0 updates are needed.",
    },
    startNotTested: {
      name: "the start not tested",
      explanation: "At least one update is counted, even where the start is already close.",
    },
    learningRateTestedBeforeStart: {
      name: "the learning rate tested before the start",
      explanation:
        "A start within the tolerance needs 0 updates, whatever the learning rate: test it first.",
    },
    rateOfOneOrMoreOnly: {
      name: "a rate of 1 or more only",
      explanation: "Only η ≥ 1 gives Infinity; a rate of 0 does not move θ either.",
    },
    thetaTakenForItsSlopeAfterTestOfStartAndRate: {
      name: "θ taken for its slope, after a test of start and rate",
      explanation: "The path shrinks by 1 − η at each update; with the slope 2θ it is 1 − 2η.",
    },
    ratioInLogarithmInverted: {
      name: "the ratio in the logarithm inverted",
      explanation:
        "The counts are negative: with |θ₀|/tolerance in the logarithm, a minus is needed.",
    },
    logarithmOfNegativeFactorExceptForOneHalf: {
      name: "logarithm of a negative factor, with a case for 0.5",
      explanation: "Beyond η = 0.5 the factor 1 − 2η is negative: take its size before Math.log.",
    },
    noDivisionByLogarithmOfFactor: {
      name: "no division by the logarithm of the factor",
      explanation: "The logarithm of the ratio is not divided by the logarithm of the factor.",
    },
    zeroForNever: {
      name: "0 for never",
      explanation: "Where θ never comes close, 0 is returned; the task asks for Infinity.",
    },
    nanForNever: {
      name: "NaN for never",
      explanation: "Where θ never comes close, NaN is returned; the task asks for Infinity.",
    },
    infinityAfterLimit: {
      name: "Infinity after {limit} updates",
      explanation:
        "It gives up after {limit} updates; there are paths that arrive later than that.",
    },
    countLimit: {
      name: "a count of at most {limit}",
      explanation:
        "The count ends at {limit}; count on, and return Infinity where θ never comes close.",
    },
    countLimitWhereThetaArrives: {
      name: "a count of at most {limit}, where θ arrives",
      explanation: "The count ends at {limit}, and there are paths that arrive later than that.",
    },
    oneTooManyAfterStart: {
      name: "one too many after the start",
      explanation:
        "The count is one too many, except for a start that is already close: it should begin at 0.",
    },
    oneTooManyWhereItComesOutEven: {
      name: "one too many where it comes out even",
      explanation:
        "A θ exactly at the tolerance is close: loop while |θ| > tolerance; with logarithms use Math.ceil.",
    },
    thetaComparedInsteadOfItsDistanceAfterTestOfRate: {
      name: "θ compared instead of its distance, after a test of the rate",
      explanation: "A negative θ counts as close, however far from 0 it is; compare |θ|.",
    },
    thetaComparedInsteadOfItsDistanceAfterTestOfStartAndRate: {
      name: "θ compared instead of its distance, after a test of start and rate",
      explanation: "A negative θ counts as close, however far from 0 it is; compare |θ|.",
    },
    equalNotCountedAsCloseAfterTestOfRate: {
      name: "equal not counted as close, after a test of the rate",
      explanation: "A distance equal to the tolerance is close enough, but the count goes on.",
    },
    equalNotCountedAsCloseAfterTestOfStartAndRate: {
      name: "equal not counted as close, after a test of start and rate",
      explanation: "A distance equal to the tolerance is close enough, but the count goes on.",
    },
    logarithmOfNegativeFactorAfterTestOfRate: {
      name: "logarithm of a negative factor, after a test of the rate",
      explanation: "Beyond η = 0.5 the factor 1 − 2η is negative: take its size before Math.log.",
    },
    logarithmOfNegativeFactorAfterTestOfStartAndRate: {
      name: "logarithm of a negative factor, after a test of start and rate",
      explanation: "Beyond η = 0.5 the factor 1 − 2η is negative: take its size before Math.log.",
    },
    lossComparedAfterTestOfRate: {
      name: "the loss compared, after a test of the rate",
      explanation: "What is compared with the tolerance is the loss θ²; compare the distance |θ|.",
    },
    startNotTestedAfterTestOfRate: {
      name: "the start not tested, after a test of the rate",
      explanation: "At least one update is counted, even where the start is already close.",
    },
    oneUpdateEarlyAfterTestOfRate: {
      name: "one update early, after a test of the rate",
      explanation: "The count is one too few; the update that arrives counts as well.",
    },
    oneTooManyByLogarithms: {
      name: "one too many by logarithms",
      explanation:
        "The count is one too many: Math.ceil of the quotient is already the next whole number above.",
    },
    negativeCountAfterTestOfRate: {
      name: "a negative count, after a test of the rate",
      explanation:
        "For a start within the tolerance the count should be 0, whatever the rate: test the start first.",
    },
    loopEndedByNan: {
      name: "a loop ended by NaN, with {instead} after {limit} updates",
      explanation:
        "Where θ grows without end it becomes NaN, and the loop ends with a count: test the rate first.",
    },
    loopEndedByNanNotByEquality: {
      name: "a loop ended by NaN, not by equality, with {instead} after {limit} updates",
      explanation: "A distance equal to the tolerance is close enough, but the loop goes on.",
    },
  },
} as const;
