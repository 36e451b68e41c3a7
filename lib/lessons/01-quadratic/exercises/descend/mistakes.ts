import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { descend } from "../../../../../solutions/01-quadratic/descend.js";

/** A path whose next point is a function of the last one and its number. */
function path(theta0: number, steps: number, next: (theta: number, t: number) => number): number[] {
  const points = [theta0];
  for (let t = 0; t < steps; t++) points.push(next(points[t], t));
  return points;
}

export const catalogue: Catalogue<typeof descend> = {
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
      name: "the start left out",
      explanation: "The path begins after the first update; θ₀ is its first point.",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps).slice(1),
    },
    {
      name: "one update too few",
      explanation: "The last point is missing; a path of some steps has one point more than steps.",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps).slice(0, steps),
    },
    {
      name: "one update too many",
      explanation: "There is a point too many; the loop runs once more than there are steps.",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps + 1),
    },
    {
      name: "uphill instead of downhill",
      explanation: "The gradient is added at every step, which climbs; subtract it.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta + learningRate * 2 * theta),
    },
    {
      name: "the slope of the start for every step",
      explanation: "Every step uses the slope at θ₀; take the slope anew at each point.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * 2 * theta0),
    },
    {
      name: "every update from the start",
      explanation: "Every update starts at θ₀ again; it has to start where the last one ended.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, () => theta0 - learningRate * 2 * theta0),
    },
    {
      name: "θ taken for its slope",
      explanation: "The slope used is θ, which belongs to ½θ²; the derivative of θ² is 2θ.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * theta),
    },
    {
      name: "no learning rate",
      explanation: "Each step subtracts the whole gradient; scale it by the learning rate first.",
      answer: (theta0, _learningRate, steps) => path(theta0, steps, (theta) => theta - 2 * theta),
    },
    {
      name: "a learning rate that shrinks",
      explanation: "The learning rate gets smaller from step to step; it is the same for all.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta, t) => theta - (learningRate / (t + 1)) * 2 * theta),
    },
    {
      name: "losses instead of points",
      explanation: "The list holds the losses θₜ²; it should hold the points θₜ.",
      answer: (theta0, learningRate, steps) =>
        descend(theta0, learningRate, steps).map((theta) => theta * theta),
    },
    {
      name: "gradients instead of points",
      explanation: "The list holds the gradients 2θₜ; it should hold the points θₜ.",
      answer: (theta0, learningRate, steps) =>
        descend(theta0, learningRate, steps).map((theta) => 2 * theta),
    },
    {
      name: "only the last point",
      explanation: "The list holds the last point only; keep every point on the way.",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps).slice(-1),
    },
    {
      name: "the size of the slope",
      explanation: "The slope is used without its sign; on the left it is negative.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * Math.abs(2 * theta)),
    },
    {
      name: "a slope of 2 everywhere",
      explanation: "The slope used is 2 everywhere; the derivative of θ² is 2 times θ.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * 2),
    },
    {
      name: "the loss subtracted",
      explanation: "The loss θ² is subtracted; the update subtracts its gradient, 2θ.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - learningRate * theta * theta),
    },
    {
      name: "divided by the learning rate",
      explanation: "The gradient is divided by the learning rate; multiply by it.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta - (2 * theta) / learningRate),
    },
    {
      name: "NaN after the start",
      explanation:
        "All points after the start are NaN: an update can only use a point that is in the list already.",
      answer: (theta0, _learningRate, steps) => path(theta0, steps, () => Number.NaN),
    },
    {
      name: "the start left out, and one update more",
      explanation:
        "The path begins after the first update; θ₀ comes first, and the last update is one too many.",
      answer: (theta0, learningRate, steps) => descend(theta0, learningRate, steps + 1).slice(1),
    },
    {
      name: "every second point",
      explanation: "Two updates are made for each point; keep the point after every update.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => theta * (1 - 2 * learningRate) ** 2),
    },
    {
      name: "the start repeated",
      explanation: "Every point is θ₀; each one should come from an update of the one before.",
      answer: (theta0, _learningRate, steps) => path(theta0, steps, (theta) => theta),
    },
    {
      name: "the start twice",
      explanation: "θ₀ is in the list twice, and all that follows comes one place too late.",
      answer: (theta0, learningRate, steps) => [theta0, ...descend(theta0, learningRate, steps)],
    },
    {
      name: "updates instead of points",
      explanation: "The list holds the changes −η·2θₜ after the start; it should hold the points.",
      answer: (theta0, learningRate, steps) =>
        descend(theta0, learningRate, steps).map((theta, t, points) =>
          t === 0 ? theta : theta - points[t - 1],
        ),
    },
    {
      name: "the sides of the valley lost",
      explanation: "The size of each point is taken, so that none is below 0; keep the sign of θ.",
      answer: (theta0, learningRate, steps) =>
        path(theta0, steps, (theta) => Math.abs(theta - learningRate * 2 * theta)),
    },
    {
      name: "the last point still the start",
      explanation: "The last point is still θ₀: the loop ends one update early.",
      answer: (theta0, learningRate, steps) => [
        ...descend(theta0, learningRate, steps).slice(0, steps),
        theta0,
      ],
    },
    ...[1e-2, 1e-3, 1e-4, 1e-6, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15].flatMap((small) => [
      {
        name: `a path that ends below ${small}`,
        explanation: `The path ends once |θ| is below ${small}; make all the steps that are asked for.`,
        answer: (theta0: number, learningRate: number, steps: number) => {
          const points = descend(theta0, learningRate, steps);
          const end = points.findIndex((theta) => Math.abs(theta) < small);
          return end < 0 ? points : points.slice(0, end + 1);
        },
      },
      {
        name: `a path that stands still below ${small}`,
        explanation: `θ stands still once |θ| is below ${small}; make all the steps that are asked for.`,
        answer: (theta0: number, learningRate: number, steps: number) => {
          const points = descend(theta0, learningRate, steps);
          const end = points.findIndex((theta) => Math.abs(theta) < small);
          return points.map((theta, t) => (end >= 0 && t > end ? points[end] : theta));
        },
      },
    ]),
    ...[100, 1000].map((limit) => ({
      name: `at most ${limit} steps`,
      explanation: `The path ends after ${limit} steps; make all the steps that are asked for.`,
      answer: (theta0: number, learningRate: number, steps: number) =>
        descend(theta0, learningRate, Math.min(limit, steps)),
    })),
    {
      name: "gradients after the start",
      explanation: "After the start the list holds gradients 2θₜ; it should hold the points θₜ.",
      answer: (theta0, learningRate, steps) => [
        theta0,
        ...descend(theta0, learningRate, steps)
          .slice(0, steps)
          .map((theta) => 2 * theta),
      ],
    },
    {
      name: "the first point never set",
      explanation:
        "The first point is never set, so that all updates give NaN: put θ₀ there first.",
      answer: (theta0, learningRate, steps) => {
        const points = descend(theta0, learningRate, steps).map(() => Number.NaN);
        delete points[0];
        return points;
      },
    },
    {
      name: "each point kept before its update",
      explanation:
        "θ₀ is in the list twice, and all that follows comes one place too late: update θ, then push it.",
      answer: (theta0, learningRate, steps) =>
        [theta0, ...descend(theta0, learningRate, steps)].slice(0, steps + 1),
    },
    {
      name: "the start alone",
      explanation:
        "The list holds θ₀ alone: push each point; concat returns a new list, which has to be kept.",
      answer: (theta0) => [theta0],
    },
    {
      name: "a return inside the loop",
      explanation:
        "The path ends after one update, and without steps there is none: return after the loop.",
      answer: (theta0, learningRate, steps) =>
        [descend(theta0, learningRate, 1)][steps === 0 ? 1 : 0],
    },
    {
      name: "one update too few, unless there are none",
      explanation:
        "The last point is missing: the loop makes one update less than there are steps.",
      answer: (theta0, learningRate, steps) =>
        descend(theta0, learningRate, Math.max(0, steps - 1)),
    },
  ],
};
