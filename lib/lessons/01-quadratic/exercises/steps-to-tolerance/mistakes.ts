import { stepsToTolerance } from "../../../../../solutions/01-quadratic/steps-to-tolerance.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { byLogarithms, count, never, rounded } from "./counts.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: MistakeCatalogue<typeof stepsToTolerance> = {
  solution: stepsToTolerance,
  probes: [
    [8, 0.25, 1],
    [8, 0.25, 0.9],
    [-8, 0.25, 1],
    [8, 0.75, 0.9],
    [0.5, 0.25, 0.5],
    [1, 0.5, 0.001],
    [100, 0.1, 0.01],
    [0.05, 0.25, 0.1],
    [3, 0, 0.1],
    [3, 1, 0.1],
    [3, 1.5, 0.1],
    [1, 0.01, 0.001],
    [1, 0.002, 0.001],
    [0.05, 1.5, 0.1],
    [0.05, 0, 0.1],
  ],
  allows: (_theta0, learningRate, tolerance) =>
    tolerance > 0 && (learningRate === 0 || (learningRate >= 0.0001 && learningRate <= 10)),
  slow: true,
  extremes: [
    [1, 0.0001, 0.001],
    [1e20, 0.0001, 1e-20],
    [1e100, 0.0001, 1e-100],
  ],
  mistakes: [
    {
      id: "thetaComparedInsteadOfItsDistance",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => theta <= tolerance),
    },
    {
      id: "equalNotCountedAsClose",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => Math.abs(theta) < tolerance),
    },
    {
      id: "pointsCountedInsteadOfUpdates",
      answer: (theta0, learningRate, tolerance) =>
        stepsToTolerance(theta0, learningRate, tolerance) + 1,
    },
    {
      id: "stoppedOneUpdateEarly",
      answer: (theta0, learningRate, tolerance) =>
        Math.max(0, stepsToTolerance(theta0, learningRate, tolerance) - 1),
    },
    {
      id: "lossCompared",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => theta * theta <= tolerance),
    },
    {
      id: "stepCompared",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta, next) => Math.abs(theta - next) <= tolerance),
    },
    {
      id: "toleranceRelativeToStart",
      answer: (theta0, learningRate, tolerance) =>
        stepsToTolerance(theta0, learningRate, tolerance * Math.abs(theta0)),
    },
    {
      id: "thetaTakenForItsSlope",
      answer: (theta0, learningRate, tolerance) =>
        stepsToTolerance(theta0, learningRate / 2, tolerance),
    },
    {
      id: "minusOneForNever",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === never ? -1 : steps;
      },
    },
    {
      id: "logarithmOfNegativeFactor",
      answer: (theta0, learningRate, tolerance) =>
        Math.abs(theta0) <= tolerance ? 0 : byLogarithms(theta0, 1 - 2 * learningRate, tolerance),
    },
    {
      id: "logarithmsWithoutCaseOfNoConvergence",
      answer: (theta0, learningRate, tolerance) =>
        Math.abs(theta0) <= tolerance
          ? 0
          : byLogarithms(theta0, Math.abs(1 - 2 * learningRate), tolerance),
    },
    {
      id: "roundedDown",
      answer: (theta0, learningRate, tolerance) =>
        rounded(Math.floor, theta0, learningRate, tolerance),
    },
    {
      id: "roundedToNearest",
      answer: (theta0, learningRate, tolerance) =>
        rounded(Math.round, theta0, learningRate, tolerance),
    },
    {
      id: "notRounded",
      answer: (theta0, learningRate, tolerance) =>
        rounded((count) => count, theta0, learningRate, tolerance),
    },
    {
      id: "rateOfOneHalfInLogarithm",
      answer: (theta0, learningRate, tolerance) =>
        learningRate === 0.5 && Math.abs(theta0) > tolerance
          ? 0
          : stepsToTolerance(theta0, learningRate, tolerance),
    },
    {
      id: "negativeStartInLogarithm",
      answer: (theta0, learningRate, tolerance) =>
        theta0 < 0 ? Number.NaN : stepsToTolerance(theta0, learningRate, tolerance),
    },
    {
      id: "negativeCount",
      answer: (theta0, learningRate, tolerance) =>
        Math.abs(theta0) <= tolerance && Math.abs(1 - 2 * learningRate) < 1
          ? byLogarithms(Math.abs(theta0), Math.abs(1 - 2 * learningRate), tolerance)
          : stepsToTolerance(theta0, learningRate, tolerance),
    },
    {
      id: "startNotTested",
      answer: (theta0, learningRate, tolerance) =>
        Math.max(1, stepsToTolerance(theta0, learningRate, tolerance)),
    },
    {
      id: "learningRateTestedBeforeStart",
      answer: (theta0, learningRate, tolerance) =>
        learningRate === 0 || learningRate >= 1
          ? never
          : stepsToTolerance(theta0, learningRate, tolerance),
    },
    {
      id: "rateOfOneOrMoreOnly",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === never && learningRate === 0 ? 0 : steps;
      },
    },
    ...rareMistakes,
  ],
};
