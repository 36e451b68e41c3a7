import { step } from "../../../../../solutions/01-quadratic/step.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

export const catalogue: MistakeCatalogue<typeof step> = {
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
      id: "uphillInsteadOfDownhill",
      answer: (theta, learningRate) => theta + learningRate * 2 * theta,
    },
    {
      id: "noLearningRate",
      answer: (theta) => theta - 2 * theta,
    },
    {
      id: "thetaTakenForItsSlope",
      answer: (theta, learningRate) => theta - learningRate * theta,
    },
    {
      id: "halfThetaTakenForSlope",
      answer: (theta, learningRate) => theta - (learningRate * theta) / 2,
    },
    {
      id: "lossSubtracted",
      answer: (theta, learningRate) => theta - learningRate * theta * theta,
    },
    {
      id: "slopeOfTwoEverywhere",
      answer: (theta, learningRate) => theta - learningRate * 2,
    },
    {
      id: "onlySignOfSlope",
      answer: (theta, learningRate) => theta - learningRate * Math.sign(theta),
    },
    {
      id: "changeInsteadOfNewTheta",
      answer: (theta, learningRate) => -learningRate * 2 * theta,
    },
    {
      id: "scaledGradientReturned",
      answer: (theta, learningRate) => learningRate * 2 * theta,
    },
    {
      id: "gradientReturned",
      answer: (theta) => 2 * theta,
    },
    {
      id: "lossReturned",
      answer: (theta, learningRate) => (theta - learningRate * 2 * theta) ** 2,
    },
    {
      id: "dividedByLearningRate",
      answer: (theta, learningRate) => theta - (2 * theta) / learningRate,
    },
    {
      id: "learningRateSubtractedByItself",
      answer: (theta, learningRate) => theta - learningRate - 2 * theta,
    },
    {
      id: "sizeOfSlope",
      answer: (theta, learningRate) => theta - learningRate * Math.abs(2 * theta),
    },
    {
      id: "signAndSizeMixedUp",
      answer: (theta, learningRate) => (theta - learningRate) * 2 * theta,
    },
    {
      id: "oneInsteadOfTheta",
      answer: (theta, learningRate) => 1 - learningRate * 2 * theta,
    },
    {
      id: "squareInSlope",
      answer: (theta, learningRate) => theta - learningRate * 2 * theta * theta,
    },
    {
      id: "noStepAtAll",
      answer: (theta) => theta,
    },
    {
      id: "twoUpdates",
      answer: (theta, learningRate) => theta * (1 - 2 * learningRate) ** 2,
    },
    {
      id: "stepFromMinimum",
      answer: (theta, learningRate) => -(theta - learningRate * 2 * theta),
    },
  ],
};
