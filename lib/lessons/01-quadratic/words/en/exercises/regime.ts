/** The words of 01-quadratic/regime. */
export const regime = {
  title: "Six regimes",
  hints: {
    question: "The update is θ − η·curvature·θ. By which single number is θ multiplied?",
    idea: "By the factor 1 − η·curvature, so the product η·curvature decides. A factor between −1 and 1 shrinks |θ|, one outside that range makes it grow, and below 0 θ changes sides. For which products is the factor 1, 0 and −1? These three have names of their own, and so have the ranges between them.",
    comments: { gap: "the factor lies between 0 and −1" },
  },
  checks: {
    sixRegimes: "for J(θ) = θ², six learning rates give the six regimes",
    besideBorders: "just beside a border the regime changes",
    otherCurvature: "another curvature moves the borders to 1/curvature and 2/curvature",
    anyRateAndCurvature: "any learning rate and curvature: the name fits the path that they make",
  },
  mistakes: {
    everyNegativeFactorOscillating: {
      name: "every negative factor oscillating",
      explanation:
        "Every factor below 0 counts as oscillating: test −1 and what lies below it first.",
    },
    factorOfSizeOneDivergent: {
      name: "a factor of size 1 divergent",
      explanation: "A factor of 1 or −1 counts as divergent; these are stalled and two-cycle.",
    },
    curvatureIgnored: {
      name: "curvature ignored",
      explanation: "The borders are those of θ², whatever the curvature; put the curvature in.",
    },
    extraFactorOfTwo: {
      name: "an extra factor of 2",
      explanation: "The factor used is 1 − 2·η·curvature; the slope of ½·curvature·θ² has no 2.",
    },
    dividedByCurvature: {
      name: "divided by the curvature",
      explanation: "The learning rate is divided by the curvature; each update multiplies them.",
    },
    everyOvershootCalledDivergent: {
      name: "every overshoot called divergent",
      explanation: "Changing sides is not yet divergence; while |1 − η·curvature| < 1 it shrinks.",
    },
    twoCycleCalledOscillating: {
      name: "the two-cycle called oscillating",
      explanation: "At a factor of exactly −1 nothing shrinks: that is the two-cycle.",
    },
    twoCycleCalledDivergent: {
      name: "the two-cycle called divergent",
      explanation: "At a factor of exactly −1 nothing grows: that is the two-cycle.",
    },
    oneStepCalledMonotone: {
      name: "one step called monotone",
      explanation: "At a factor of exactly 0 the first update reaches the minimum: one-step.",
    },
    oneStepCalledOscillating: {
      name: "one step called oscillating",
      explanation: "At a factor of exactly 0 no update changes sides: that is one-step.",
    },
    rateOfZeroCalledMonotone: {
      name: "a rate of 0 called monotone",
      explanation: "With a learning rate of 0 nothing moves: that is stalled.",
    },
    oscillatingAndDivergentSwapped: {
      name: "oscillating and divergent swapped",
      explanation: "Oscillating is the regime that still shrinks; divergent is the one that grows.",
    },
    signOfFactorIgnored: {
      name: "the sign of the factor ignored",
      explanation: "Only the size of the factor is used; between −1 and 0 the path oscillates.",
    },
    learningRateComparedWithOneAndTwo: {
      name: "the learning rate compared with 1 and 2",
      explanation: "It is the product η·curvature that has its borders at 1 and 2, not η alone.",
    },
    oneStepCalledMonotoneAndTwoCycleOscillating: {
      name: "one-step called monotone and two-cycle oscillating",
      explanation: "At exactly 1 and 2 the product has regimes of its own: one-step and two-cycle.",
    },
    oneStepCalledOscillatingAndTwoCycleDivergent: {
      name: "one-step called oscillating and two-cycle divergent",
      explanation: "At exactly 1 and 2 the product has regimes of its own: one-step and two-cycle.",
    },
    noDefaultCurvature: {
      name: "no default curvature",
      explanation:
        "Without a curvature the result is wrong: keep the default, curvature = 2, as in the stub.",
    },
    defaultCurvatureOfOne: {
      name: "a default curvature of 1",
      explanation: "Without a curvature it counts as 1; the default is 2, which makes J(θ) = θ².",
    },
    monotoneAndOscillatingSwapped: {
      name: "monotone and oscillating swapped",
      explanation: "The names monotone and oscillating are swapped.",
    },
    oneStepAndTwoCycleSwapped: {
      name: "one-step and two-cycle swapped",
      explanation: "The names one-step and two-cycle are swapped.",
    },
    twoCycleAndDivergentSwapped: {
      name: "two-cycle and divergent swapped",
      explanation: "The names two-cycle and divergent are swapped.",
    },
    stalledAndOneStepSwapped: {
      name: "stalled and one-step swapped",
      explanation: "The names stalled and one-step are swapped.",
    },
    stalledAndTwoCycleSwapped: {
      name: "stalled and two-cycle swapped",
      explanation: "The names stalled and two-cycle are swapped.",
    },
    stalledCalledOneStep: {
      name: "stalled called one-step",
      explanation:
        "With a learning rate of 0 nothing moves: that is stalled; one-step needs a factor of 0.",
    },
    oscillatingCalledTwoCycle: {
      name: "oscillating called two-cycle",
      explanation:
        "A path that changes sides and still shrinks is oscillating; the two-cycle keeps its size.",
    },
    divergentCalledOscillating: {
      name: "divergent called oscillating",
      explanation: "Once the factor is beyond −1, θ grows at each update: that is divergent.",
    },
    divergentCalledTwoCycle: {
      name: "divergent called two-cycle",
      explanation:
        "Only a factor of exactly −1 makes a two-cycle; beyond it θ grows: that is divergent.",
    },
    bordersWithTolerance: {
      name: "borders with a tolerance",
      explanation: "A product that is only close to 1 or 2 counts as equal; compare exactly.",
    },
    bordersWithSmallTolerance: {
      name: "borders with a small tolerance",
      explanation: "A product that is only close to 1 or 2 counts as equal; compare exactly.",
    },
  },
} as const;
