import { descend } from "../../../../../solutions/01-quadratic/descend.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

/** A path whose next point is a function of the last one and its number. */
function path(theta0: number, steps: number, next: (theta: number, t: number) => number): number[] {
  const points = [theta0];
  for (let t = 0; t < steps; t++) points.push(next(points[t], t));
  return points;
}

export const catalogue: MistakeCatalogue<typeof descend> = {
  solution: descend,
  probes: [
    [1, 0.25, 3],
    [2, 0.1, 4],
    [-3, 0.7, 2],
    [5, 0.1, 0],
  ],
  allows: (_theta0, _learningRate, steps) =>
    Number.isInteger(steps) && steps >= 0 && steps <= 10_000,
  smallest: 1e-30,
  extremes: [
    [1, 0.25, 60],
    [3, 1, 200],
    [3, 1, 2000],
  ],
  mistakes: [
    {
      id: "startLeftOut",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps).slice(1),
    },
    {
      id: "oneUpdateTooFew",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps).slice(0, steps),
    },
    {
      id: "oneUpdateTooMany",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps + 1),
    },
    {
      id: "uphillInsteadOfDownhill",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta + learningRate * 2 * theta),
    },
    {
      id: "slopeOfStartForEveryStep",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * 2 * theta0),
    },
    {
      id: "everyUpdateFromStart",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, () => theta0 - learningRate * 2 * theta0),
    },
    {
      id: "thetaTakenForItsSlope",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * theta),
    },
    {
      id: "noLearningRate",
      answer: (theta0, _learningRate, steps) => path(theta0, steps, (theta) => theta - 2 * theta),
    },
    {
      id: "learningRateThatShrinks",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta, t) => theta - (learningRate / (t + 1)) * 2 * theta),
    },
    {
      id: "lossesInsteadOfPoints",
      answer: (theta0, learningRate, steps) =>
        descend(theta0, learningRate, steps).map((theta) => theta * theta),
    },
    {
      id: "gradientsInsteadOfPoints",
      answer: (theta0, learningRate, steps) =>
        descend(theta0, learningRate, steps).map((theta) => 2 * theta),
    },
    {
      id: "onlyLastPoint",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps).slice(-1),
    },
    {
      id: "sizeOfSlope",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * Math.abs(2 * theta)),
    },
    {
      id: "slopeOfTwoEverywhere",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * 2),
    },
    {
      id: "lossSubtracted",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * theta * theta),
    },
    {
      id: "dividedByLearningRate",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - (2 * theta) / learningRate),
    },
    {
      id: "nanAfterStart",
      answer: (theta0, _learningRate, steps) => path(theta0, steps, () => Number.NaN),
    },
    {
      id: "startLeftOutAndOneUpdateMore",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps + 1).slice(1),
    },
    {
      id: "everySecondPoint",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta * (1 - 2 * learningRate) ** 2),
    },
    {
      id: "startRepeated",
      answer: (theta0, _learningRate, steps) => path(theta0, steps, (theta) => theta),
    },
    {
      id: "startTwice",
      answer: (theta0, learningRate, steps) => [theta0, ...descend(theta0, learningRate, steps)],
    },
    {
      id: "updatesInsteadOfPoints",
      answer: (theta0, learningRate, steps) =>
        descend(theta0, learningRate, steps).map((theta, t, points) =>
          t === 0 ? theta : theta - points[t - 1],
        ),
    },
    {
      id: "sidesOfValleyLost",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => Math.abs(theta - learningRate * 2 * theta)),
    },
    {
      id: "lastPointStillStart",
      answer: (theta0, learningRate, steps) => [
        ...descend(theta0, learningRate, steps).slice(0, steps),
        theta0,
      ],
    },
    ...[1e-2, 1e-3, 1e-4, 1e-6, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15].flatMap((small) => [
      {
        id: "pathThatEndsBelow",
        parameters: { small },
        answer: (theta0: number, learningRate: number, steps: number) => {
          const points = descend(theta0, learningRate, steps);
          const end = points.findIndex((theta) => Math.abs(theta) < small);
          return end < 0 ? points : points.slice(0, end + 1);
        },
      },
      {
        id: "pathThatStandsStillBelow",
        parameters: { small },
        answer: (theta0: number, learningRate: number, steps: number) => {
          const points = descend(theta0, learningRate, steps);
          const end = points.findIndex((theta) => Math.abs(theta) < small);
          return points.map((theta, t) => (end >= 0 && t > end ? points[end] : theta));
        },
      },
    ]),
    ...[100, 1000].map((limit) => ({
      id: "stepLimit",
      parameters: { limit },
      answer: (theta0: number, learningRate: number, steps: number) =>
        descend(theta0, learningRate, Math.min(limit, steps)),
    })),
    {
      id: "gradientsAfterStart",
      answer: (theta0, learningRate, steps) => [
        theta0,
        ...descend(theta0, learningRate, steps)
          .slice(0, steps)
          .map((theta) => 2 * theta),
      ],
    },
    {
      id: "firstPointNeverSet",
      answer: (theta0, learningRate, steps) => {
        const points = descend(theta0, learningRate, steps).map(() => Number.NaN);
        delete points[0];
        return points;
      },
    },
    {
      id: "eachPointKeptBeforeItsUpdate",
      answer: (theta0, learningRate, steps) =>
        [theta0, ...descend(theta0, learningRate, steps)].slice(0, steps + 1),
    },
    {
      id: "startAlone",
      answer: (theta0) => [theta0],
    },
    {
      id: "returnInsideLoop",
      answer: (theta0, learningRate, steps) =>
        [descend(theta0, learningRate, 1)][steps === 0 ? 1 : 0],
    },
    {
      id: "oneUpdateTooFewUnlessThereAreNone",
      answer: (theta0, learningRate, steps) =>
        descend(theta0, learningRate, Math.max(0, steps - 1)),
    },
  ],
};
