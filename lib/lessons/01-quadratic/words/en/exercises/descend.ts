/** The words of 01-quadratic/descend. */
export const descend = {
  title: "The whole path",
  hints: {
    question: "Where does the second update start: at θ₀, or where the first one ended?",
    idea: "Keep a list that begins with θ₀. In each of the steps, take its last point, update it, and append the result. The slope 2θ changes from point to point.",
    comments: { gap: "one update from theta" },
  },
  checks: {
    byHand: "paths worked by hand: halving, jumping to the minimum, jumping across it",
    pointCount: "steps + 1 points, the start first: also for 0, 1 and 1000 steps",
    anyPath: "any path: point t is θ₀·(1 − 2η)ᵗ",
  },
  remarks: {
    pointCount: "the number of points",
    lastPoint: "the last point",
    lastTwoPoints: "the last two points",
  },
  mistakes: {
    startLeftOut: {
      name: "the start left out",
      explanation: "The path begins after the first update; θ₀ is its first point.",
    },
    oneUpdateTooFew: {
      name: "one update too few",
      explanation: "The last point is missing; a path of some steps has one point more than steps.",
    },
    oneUpdateTooMany: {
      name: "one update too many",
      explanation: "There is a point too many; the loop runs once more than there are steps.",
    },
    uphillInsteadOfDownhill: {
      name: "uphill instead of downhill",
      explanation: "The gradient is added at every step, which climbs; subtract it.",
    },
    slopeOfStartForEveryStep: {
      name: "the slope of the start for every step",
      explanation: "Every step uses the slope at θ₀; take the slope again at each point.",
    },
    everyUpdateFromStart: {
      name: "every update from the start",
      explanation: "Every update starts at θ₀ again; it should start where the last one ended.",
    },
    thetaTakenForItsSlope: {
      name: "θ taken for its slope",
      explanation: "The slope used is θ, which belongs to ½θ²; the derivative of θ² is 2θ.",
    },
    noLearningRate: {
      name: "no learning rate",
      explanation: "Each step subtracts the whole gradient; scale it by the learning rate first.",
    },
    learningRateThatShrinks: {
      name: "a learning rate that shrinks",
      explanation: "The learning rate gets smaller from step to step; it is the same for all.",
    },
    lossesInsteadOfPoints: {
      name: "losses instead of points",
      explanation: "The list holds the losses θₜ²; it should hold the points θₜ.",
    },
    gradientsInsteadOfPoints: {
      name: "gradients instead of points",
      explanation: "The list holds the gradients 2θₜ; it should hold the points θₜ.",
    },
    onlyLastPoint: {
      name: "only the last point",
      explanation: "The list holds the last point only; keep every point along the way.",
    },
    sizeOfSlope: {
      name: "the size of the slope",
      explanation: "The slope is used without its sign; on the left it is negative.",
    },
    slopeOfTwoEverywhere: {
      name: "a slope of 2 everywhere",
      explanation: "The slope used is 2 everywhere; the derivative of θ² is 2 times θ.",
    },
    lossSubtracted: {
      name: "the loss subtracted",
      explanation: "The loss θ² is subtracted; the update subtracts its gradient, 2θ.",
    },
    dividedByLearningRate: {
      name: "divided by the learning rate",
      explanation: "The gradient is divided by the learning rate; multiply by it.",
    },
    nanAfterStart: {
      name: "NaN after the start",
      explanation:
        "All points after the start are NaN: an update can only use a point that is in the list already.",
    },
    startLeftOutAndOneUpdateMore: {
      name: "the start left out, and one update more",
      explanation:
        "The path begins after the first update; θ₀ comes first, and the last update is one too many.",
    },
    everySecondPoint: {
      name: "every second point",
      explanation: "Two updates are made for each point; keep the point after every update.",
    },
    startRepeated: {
      name: "the start repeated",
      explanation: "Every point is θ₀; each one should come from an update of the one before.",
    },
    startTwice: {
      name: "the start twice",
      explanation: "θ₀ is in the list twice, and all that follows comes one place too late.",
    },
    updatesInsteadOfPoints: {
      name: "updates instead of points",
      explanation: "The list holds the changes −η·2θₜ after the start; it should hold the points.",
    },
    sidesOfValleyLost: {
      name: "the sides of the valley lost",
      explanation: "The size of each point is taken, so that none is below 0; keep the sign of θ.",
    },
    lastPointStillStart: {
      name: "the last point still the start",
      explanation: "The last point is still θ₀: the loop ends one update early.",
    },
    pathThatEndsBelow: {
      name: "a path that ends below {small}",
      explanation:
        "The path ends once |θ| is below {small}; take all the steps that are asked for.",
    },
    pathThatStandsStillBelow: {
      name: "a path that stands still below {small}",
      explanation:
        "θ stands still once |θ| is below {small}; take all the steps that are asked for.",
    },
    stepLimit: {
      name: "at most {limit} steps",
      explanation: "The path ends after {limit} steps; take all the steps that are asked for.",
    },
    gradientsAfterStart: {
      name: "gradients after the start",
      explanation: "After the start the list holds gradients 2θₜ; it should hold the points θₜ.",
    },
    firstPointNeverSet: {
      name: "the first point never set",
      explanation:
        "The first point is never set, so that all updates give NaN: put θ₀ there first.",
    },
    eachPointKeptBeforeItsUpdate: {
      name: "each point kept before its update",
      explanation:
        "θ₀ is in the list twice, and all that follows comes one place too late: update θ, then push it.",
    },
    startAlone: {
      name: "the start alone",
      explanation:
        "The list holds θ₀ alone: push each point; concat returns a new list, which you have to keep.",
    },
    returnInsideLoop: {
      name: "a return inside the loop",
      explanation:
        "The path ends after one update, and without steps there is none: return after the loop.",
    },
    oneUpdateTooFewUnlessThereAreNone: {
      name: "one update too few, unless there are none",
      explanation:
        "The last point is missing: the loop makes one update less than there are steps.",
    },
  },
} as const;
