import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { step } from "../../../../../solutions/01-quadratic/step.js";

export const catalogue: Catalogue<typeof step> = {
  solution: step,
  probes: [
    [1, 0.1],
    [-4, 0.25],
    [3, 1],
    [0.5, 0.3],
    [-2, 0.6],
  ],
  mistakes: [
    {
      name: "uphill instead of downhill",
      explanation: "The gradient is added, which climbs; subtract it.",
      answer: (theta, learningRate) => theta + learningRate * 2 * theta,
    },
    {
      name: "no learning rate",
      explanation: "The whole gradient is subtracted; scale it by the learning rate first.",
      answer: (theta) => theta - 2 * theta,
    },
    {
      name: "θ taken for its slope",
      explanation: "The slope used is θ, which belongs to ½θ²; the derivative of θ² is 2θ.",
      answer: (theta, learningRate) => theta - learningRate * theta,
    },
    {
      name: "θ/2 taken for the slope",
      explanation: "The slope used is θ/2; the derivative of θ² is θ multiplied by 2.",
      answer: (theta, learningRate) => theta - (learningRate * theta) / 2,
    },
    {
      name: "the loss subtracted",
      explanation: "The loss θ² is subtracted; the update subtracts its gradient, 2θ.",
      answer: (theta, learningRate) => theta - learningRate * theta * theta,
    },
    {
      name: "a slope of 2 everywhere",
      explanation: "The slope used is 2, the same everywhere; the derivative of θ² is 2 times θ.",
      answer: (theta, learningRate) => theta - learningRate * 2,
    },
    {
      name: "only the sign of the slope",
      explanation: "The step is equally long everywhere; it must be in proportion to the slope.",
      answer: (theta, learningRate) => theta - learningRate * Math.sign(theta),
    },
    {
      name: "the change instead of the new θ",
      explanation: "What is returned is the change −η·2θ; add it to θ.",
      answer: (theta, learningRate) => -learningRate * 2 * theta,
    },
    {
      name: "the scaled gradient returned",
      explanation: "What is returned is η·2θ; subtract it from θ.",
      answer: (theta, learningRate) => learningRate * 2 * theta,
    },
    {
      name: "the gradient returned",
      explanation: "What is returned is the gradient 2θ; it is a slope, not the next point.",
      answer: (theta) => 2 * theta,
    },
    {
      name: "the loss returned",
      explanation: "What is returned is a loss, the new θ squared; return θ itself.",
      answer: (theta, learningRate) => (theta - learningRate * 2 * theta) ** 2,
    },
    {
      name: "divided by the learning rate",
      explanation: "The gradient is divided by the learning rate; multiply by it.",
      answer: (theta, learningRate) => theta - (2 * theta) / learningRate,
    },
    {
      name: "learning rate subtracted by itself",
      explanation:
        "Learning rate and gradient are both subtracted; multiply one by the other first.",
      answer: (theta, learningRate) => theta - learningRate - 2 * theta,
    },
    {
      name: "the size of the slope",
      explanation: "The slope is used without its sign; on the left it is negative.",
      answer: (theta, learningRate) => theta - learningRate * Math.abs(2 * theta),
    },
    {
      name: "the sign and the size mixed up",
      explanation:
        "Parentheses are missing: what is multiplied by 2θ is θ − η, and it should be η alone.",
      answer: (theta, learningRate) => (theta - learningRate) * 2 * theta,
    },
    {
      name: "1 in the place of θ",
      explanation: "The update starts at 1, whatever θ is; it should start at θ.",
      answer: (theta, learningRate) => 1 - learningRate * 2 * theta,
    },
    {
      name: "a square in the slope",
      explanation: "The slope used is 2θ²; the derivative of θ² is 2θ.",
      answer: (theta, learningRate) => theta - learningRate * 2 * theta * theta,
    },
    {
      name: "no step at all",
      explanation: "θ comes back as it was; subtract η times the slope from it.",
      answer: (theta) => theta,
    },
    {
      name: "two updates",
      explanation: "Two updates are made, one after the other; the task asks for one.",
      answer: (theta, learningRate) => theta * (1 - 2 * learningRate) ** 2,
    },
    {
      name: "a step from the minimum",
      explanation: "The step starts at 0; it should start at θ, and go against the slope.",
      answer: (theta, learningRate) => -(theta - learningRate * 2 * theta),
    },
  ],
};
