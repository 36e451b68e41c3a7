import { stepsToTolerance } from "../../../solutions/01-quadratic/steps-to-tolerance.js";
import type { Catalogue } from "../catalogue.js";

const never = Number.POSITIVE_INFINITY;

/** Counts updates until the path of θ² has arrived, by whatever test. */
function count(
  theta0: number,
  learningRate: number,
  hasArrived: (theta: number, next: number) => boolean,
): number {
  let theta = theta0;
  for (let steps = 0; steps < 200_000; steps++) {
    const next = theta * (1 - 2 * learningRate);
    if (hasArrived(theta, next)) return steps;
    theta = next;
  }
  return never;
}

function byLogarithms(theta0: number, factor: number, tolerance: number): number {
  return Math.ceil(Math.log(tolerance / Math.abs(theta0)) / Math.log(factor));
}

export const catalogue: Catalogue<typeof stepsToTolerance> = {
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
    [1, 0.002, 0.001],
  ],
  allows: (_theta0, learningRate, tolerance) =>
    tolerance > 0 && (learningRate === 0 || (learningRate >= 0.0001 && learningRate <= 10)),
  slow: true,
  mistakes: [
    {
      name: "θ compared instead of its distance",
      explanation: "A negative θ counts as close, however far away it is; compare |θ|.",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => theta <= tolerance),
    },
    {
      name: "equal not counted as close",
      explanation: "A distance equal to the tolerance is close enough: use ≤, not <.",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => Math.abs(theta) < tolerance),
    },
    {
      name: "points counted instead of updates",
      explanation: "The count is one too many; the start is point 0, reached with 0 updates.",
      answer: (theta0, learningRate, tolerance) =>
        stepsToTolerance(theta0, learningRate, tolerance) + 1,
    },
    {
      name: "stopped one update early",
      explanation: "The count is one too few; the update that arrives counts as well.",
      answer: (theta0, learningRate, tolerance) =>
        Math.max(0, stepsToTolerance(theta0, learningRate, tolerance) - 1),
    },
    {
      name: "the loss compared",
      explanation: "What is compared with the tolerance is the loss θ²; compare the distance |θ|.",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => theta * theta <= tolerance),
    },
    {
      name: "the step compared",
      explanation: "It waits for a short step; wait until θ itself is close to 0.",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta, next) => Math.abs(theta - next) <= tolerance),
    },
    {
      name: "a tolerance relative to the start",
      explanation: "The tolerance is multiplied by the start's distance; it is a distance itself.",
      answer: (theta0, learningRate, tolerance) =>
        stepsToTolerance(theta0, learningRate, tolerance * Math.abs(theta0)),
    },
    {
      name: "θ taken for its slope",
      explanation: "The path shrinks by 1 − η at each update; with the slope 2θ it is 1 − 2η.",
      answer: (theta0, learningRate, tolerance) =>
        stepsToTolerance(theta0, learningRate / 2, tolerance),
    },
    {
      name: "giving up after 1000 updates",
      explanation: "The count stops at 1000; return Infinity if θ never arrives, and only then.",
      answer: (theta0, learningRate, tolerance) =>
        Math.min(1000, stepsToTolerance(theta0, learningRate, tolerance)),
    },
    {
      name: "−1 for never",
      explanation: "Where θ never comes close, −1 is returned; the task asks for Infinity.",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === never ? -1 : steps;
      },
    },
    {
      name: "logarithm of a negative factor",
      explanation: "Beyond η = 0.5 the factor 1 − 2η is negative: take its size before Math.log.",
      answer: (theta0, learningRate, tolerance) =>
        Math.abs(theta0) <= tolerance ? 0 : byLogarithms(theta0, 1 - 2 * learningRate, tolerance),
    },
    {
      name: "logarithms without the case of no convergence",
      explanation:
        "Where the factor is 1 or more in size, there is no count: return Infinity first.",
      answer: (theta0, learningRate, tolerance) =>
        Math.abs(theta0) <= tolerance
          ? 0
          : byLogarithms(theta0, Math.abs(1 - 2 * learningRate), tolerance),
    },
  ],
};
