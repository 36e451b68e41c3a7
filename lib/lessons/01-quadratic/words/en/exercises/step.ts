/** The words of 01-quadratic/step. */
export const step = {
  title: "One step downhill",
  hints: {
    question: "What is the slope of J(θ) = θ² at θ? And does the slope point uphill or downhill?",
    idea: "The derivative of θ² is 2θ, and it points uphill. To go down, subtract it, scaled by the learning rate: θ − η·2θ.",
    comments: { gap: "the derivative of θ² at theta" },
  },
  checks: {
    byHand: "single steps worked by hand, from both sides of the valley",
    anyStep: "any start and any learning rate",
  },
  mistakes: {
    uphillInsteadOfDownhill: {
      name: "uphill instead of downhill",
      explanation: "The gradient is added, which climbs; subtract it.",
    },
    noLearningRate: {
      name: "no learning rate",
      explanation: "The whole gradient is subtracted; scale it by the learning rate first.",
    },
    thetaTakenForItsSlope: {
      name: "θ taken for its slope",
      explanation: "The slope used is θ, which belongs to ½θ²; the derivative of θ² is 2θ.",
    },
    halfThetaTakenForSlope: {
      name: "θ/2 taken for the slope",
      explanation: "The slope used is θ/2; the derivative of θ² is θ multiplied by 2.",
    },
    lossSubtracted: {
      name: "the loss subtracted",
      explanation: "The loss θ² is subtracted; the update subtracts its gradient, 2θ.",
    },
    slopeOfTwoEverywhere: {
      name: "a slope of 2 everywhere",
      explanation: "The slope used is 2, the same everywhere; the derivative of θ² is 2 times θ.",
    },
    onlySignOfSlope: {
      name: "only the sign of the slope",
      explanation: "The step is equally long everywhere; it must be in proportion to the slope.",
    },
    changeInsteadOfNewTheta: {
      name: "the change instead of the new θ",
      explanation: "What is returned is the change −η·2θ; add it to θ.",
    },
    scaledGradientReturned: {
      name: "the scaled gradient returned",
      explanation: "What is returned is η·2θ; subtract it from θ.",
    },
    gradientReturned: {
      name: "the gradient returned",
      explanation: "What is returned is the gradient 2θ; it is a slope, not the next point.",
    },
    lossReturned: {
      name: "the loss returned",
      explanation: "What is returned is a loss, the new θ squared; return θ itself.",
    },
    dividedByLearningRate: {
      name: "divided by the learning rate",
      explanation: "The gradient is divided by the learning rate; multiply by it.",
    },
    learningRateSubtractedByItself: {
      name: "the learning rate subtracted on its own",
      explanation:
        "Learning rate and gradient are both subtracted; multiply one by the other first.",
    },
    sizeOfSlope: {
      name: "the size of the slope",
      explanation: "The slope is used without its sign; on the left it is negative.",
    },
    signAndSizeMixedUp: {
      name: "the sign and the size mixed up",
      explanation:
        "The parentheses are in the wrong place: what is multiplied by 2θ is θ − η, and it should be η alone.",
    },
    oneInsteadOfTheta: {
      name: "1 instead of θ",
      explanation: "The update starts at 1, whatever θ is; it should start at θ.",
    },
    squareInSlope: {
      name: "a square in the slope",
      explanation: "The slope used is 2θ²; the derivative of θ² is 2θ.",
    },
    noStepAtAll: {
      name: "no step at all",
      explanation: "θ is returned as it was; subtract η times the slope from it.",
    },
    twoUpdates: {
      name: "two updates",
      explanation: "Two updates are made, one after the other; the task asks for one.",
    },
    stepFromMinimum: {
      name: "a step from the minimum",
      explanation: "The step starts at 0; it should start at θ, and go against the slope.",
    },
  },
} as const;
