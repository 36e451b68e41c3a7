import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { stepsToTolerance } from "../../../../../solutions/01-quadratic/steps-to-tolerance.js";

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

/** The count by logarithms, rounded in some way. */
function rounded(
  round: (count: number) => number,
  theta0: number,
  learningRate: number,
  tolerance: number,
): number {
  const [distance, factor] = [Math.abs(theta0), Math.abs(1 - 2 * learningRate)];
  if (distance <= tolerance) return 0;
  if (factor >= 1) return never;
  return factor === 0 ? 1 : round(Math.log(tolerance / distance) / Math.log(factor));
}

type Count = typeof stepsToTolerance;

/** Answers that test the learning rate before they count. */
const afterRate =
  (count: Count): Count =>
  (theta0, learningRate, tolerance) =>
    learningRate === 0 || learningRate >= 1 ? never : count(theta0, learningRate, tolerance);

const guards: readonly [guard: (count: Count) => Count, when: string][] = [
  [afterRate, "of the rate"],
  [
    (count) => (theta0, learningRate, tolerance) => {
      if (Math.abs(theta0) <= tolerance) return 0;
      return learningRate === 0 || learningRate >= 1
        ? never
        : count(theta0, learningRate, tolerance);
    },
    "of start and rate",
  ],
];

/** Counts in a while loop: a comparison with NaN is false, and ends it. */
const looping =
  (
    goesOn: (distance: number, tolerance: number) => boolean,
    limit: number,
    instead: number,
  ): Count =>
  (theta0, learningRate, tolerance) => {
    let [theta, steps] = [theta0, 0];
    while (goesOn(Math.abs(theta), tolerance)) {
      if (steps >= limit) return instead;
      theta -= 2 * learningRate * theta;
      steps += 1;
    }
    return steps;
  };

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
      name: "θ compared instead of its distance",
      explanation: "A negative θ counts as close, however far from 0 it is; compare |θ|.",
      answer: (theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => theta <= tolerance),
    },
    {
      name: "equal not counted as close",
      explanation: "A distance equal to the tolerance is close enough, but the count goes on.",
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
    {
      name: "rounded down",
      explanation:
        "The logarithms are rounded down; the count is the next whole number above: Math.ceil.",
      answer: (theta0, learningRate, tolerance) =>
        rounded(Math.floor, theta0, learningRate, tolerance),
    },
    {
      name: "rounded to the nearest",
      explanation:
        "The logarithms are rounded to the nearest number; the count is the next above: Math.ceil.",
      answer: (theta0, learningRate, tolerance) =>
        rounded(Math.round, theta0, learningRate, tolerance),
    },
    {
      name: "not rounded",
      explanation:
        "The quotient of logarithms is returned as it is; the count is the next whole number above.",
      answer: (theta0, learningRate, tolerance) =>
        rounded((count) => count, theta0, learningRate, tolerance),
    },
    {
      name: "a rate of 0.5 in the logarithm",
      explanation:
        "For η = 0.5 the count is wrong: its factor 0 has no logarithm, and one update is enough.",
      answer: (theta0, learningRate, tolerance) =>
        learningRate === 0.5 && Math.abs(theta0) > tolerance
          ? 0
          : stepsToTolerance(theta0, learningRate, tolerance),
    },
    {
      name: "a negative start in the logarithm",
      explanation: "For a start below 0 the result is NaN: the logarithm needs the distance |θ₀|.",
      answer: (theta0, learningRate, tolerance) =>
        theta0 < 0 ? Number.NaN : stepsToTolerance(theta0, learningRate, tolerance),
    },
    {
      name: "a negative count",
      explanation:
        "The count is negative for a start within the tolerance, where 0 updates are needed.",
      answer: (theta0, learningRate, tolerance) =>
        Math.abs(theta0) <= tolerance && Math.abs(1 - 2 * learningRate) < 1
          ? byLogarithms(Math.abs(theta0), Math.abs(1 - 2 * learningRate), tolerance)
          : stepsToTolerance(theta0, learningRate, tolerance),
    },
    {
      name: "the start not tested",
      explanation: "At least one update is counted, even where the start is already close.",
      answer: (theta0, learningRate, tolerance) =>
        Math.max(1, stepsToTolerance(theta0, learningRate, tolerance)),
    },
    {
      name: "the learning rate tested before the start",
      explanation:
        "A start within the tolerance needs 0 updates, whatever the learning rate: test it first.",
      answer: (theta0, learningRate, tolerance) =>
        learningRate === 0 || learningRate >= 1
          ? never
          : stepsToTolerance(theta0, learningRate, tolerance),
    },
    {
      name: "a rate of 1 or more only",
      explanation: "Only η ≥ 1 gives Infinity; a rate of 0 does not move θ either.",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === never && learningRate === 0 ? 0 : steps;
      },
    },
    {
      name: "θ taken for its slope, after a test of start and rate",
      explanation: "The path shrinks by 1 − η at each update; with the slope 2θ it is 1 − 2η.",
      answer: guards[1][0]((theta0, learningRate, tolerance) =>
        stepsToTolerance(theta0, learningRate / 2, tolerance),
      ),
    },
    {
      name: "the ratio in the logarithm inverted",
      explanation:
        "The counts are negative: with |θ₀|/tolerance in the logarithm, a minus is needed.",
      answer: (theta0, learningRate, tolerance) =>
        rounded(
          (count) => (Number.isFinite(count) ? Math.ceil(-count - 1e-10) : count),
          theta0,
          learningRate,
          tolerance,
        ),
    },
    {
      name: "logarithm of a negative factor, with a case for 0.5",
      explanation: "Beyond η = 0.5 the factor 1 − 2η is negative: take its size before Math.log.",
      answer: guards[1][0]((theta0, learningRate, tolerance) =>
        learningRate > 0.5 ? Number.NaN : stepsToTolerance(theta0, learningRate, tolerance),
      ),
    },
    {
      name: "no division by the logarithm of the factor",
      explanation: "The logarithm of the ratio is not divided by the logarithm of the factor.",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        const needed = Math.ceil(Math.log(Math.abs(theta0) / tolerance));
        return steps === 0 || steps === never ? steps : needed;
      },
    },
    {
      name: "0 for never",
      explanation: "Where θ never comes close, 0 is returned; the task asks for Infinity.",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === never ? 0 : steps;
      },
    },
    {
      name: "NaN for never",
      explanation: "Where θ never comes close, NaN is returned; the task asks for Infinity.",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === never ? Number.NaN : steps;
      },
    },
    ...[100, 1000, 10_000, 100_000, 1_000_000].flatMap((limit) => [
      {
        name: `Infinity after ${limit} updates`,
        explanation: `It gives up after ${limit} updates; there are paths that arrive later than that.`,
        answer: (theta0: number, learningRate: number, tolerance: number) => {
          const steps = stepsToTolerance(theta0, learningRate, tolerance);
          return steps > limit ? never : steps;
        },
      },
      {
        name: `a count of at most ${limit}`,
        explanation: `The count ends at ${limit}; count on, and return Infinity where θ never comes close.`,
        answer: (theta0: number, learningRate: number, tolerance: number) =>
          Math.min(limit, stepsToTolerance(theta0, learningRate, tolerance)),
      },
      {
        name: `a count of at most ${limit}, where θ arrives`,
        explanation: `The count ends at ${limit}, and there are paths that arrive later than that.`,
        answer: (theta0: number, learningRate: number, tolerance: number) => {
          const steps = stepsToTolerance(theta0, learningRate, tolerance);
          return steps === never ? never : Math.min(limit, steps);
        },
      },
    ]),
    {
      name: "one too many after the start",
      explanation:
        "The count is one too many, but for a start that is close: it should begin at 0.",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === 0 ? 0 : steps + 1;
      },
    },
    {
      name: "one too many where it comes out even",
      explanation:
        "A θ exactly at the tolerance is close: loop while |θ| > tolerance; with logarithms use Math.ceil.",
      answer: (theta0, learningRate, tolerance) =>
        rounded((count) => Math.floor(count) + 1, theta0, learningRate, tolerance),
    },
    ...guards.flatMap(([guard, when]) => [
      {
        name: `θ compared instead of its distance, after a test ${when}`,
        explanation: "A negative θ counts as close, however far from 0 it is; compare |θ|.",
        answer: guard((theta0, learningRate, tolerance) =>
          count(theta0, learningRate, (theta) => theta <= tolerance),
        ),
      },
      {
        name: `equal not counted as close, after a test ${when}`,
        explanation: "A distance equal to the tolerance is close enough, but the count goes on.",
        answer: guard((theta0, learningRate, tolerance) =>
          count(theta0, learningRate, (theta) => Math.abs(theta) < tolerance),
        ),
      },
      {
        name: `logarithm of a negative factor, after a test ${when}`,
        explanation: "Beyond η = 0.5 the factor 1 − 2η is negative: take its size before Math.log.",
        answer: guard((theta0, learningRate, tolerance) =>
          Math.abs(theta0) <= tolerance ? 0 : byLogarithms(theta0, 1 - 2 * learningRate, tolerance),
        ),
      },
    ]),
    {
      name: "the loss compared, after a test of the rate",
      explanation: "What is compared with the tolerance is the loss θ²; compare the distance |θ|.",
      answer: afterRate((theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => theta * theta <= tolerance),
      ),
    },
    {
      name: "the start not tested, after a test of the rate",
      explanation: "At least one update is counted, even where the start is already close.",
      answer: afterRate((theta0, learningRate, tolerance) =>
        Math.max(1, stepsToTolerance(theta0, learningRate, tolerance)),
      ),
    },
    {
      name: "one update early, after a test of the rate",
      explanation: "The count is one too few; the update that arrives counts as well.",
      answer: afterRate((theta0, learningRate, tolerance) =>
        Math.max(0, stepsToTolerance(theta0, learningRate, tolerance) - 1),
      ),
    },
    {
      name: "one too many by logarithms",
      explanation:
        "The count is one too many: Math.ceil of the quotient is already the next whole number above.",
      answer: (theta0, learningRate, tolerance) =>
        rounded((count) => Math.ceil(count) + 1, theta0, learningRate, tolerance),
    },
    {
      name: "a negative count, after a test of the rate",
      explanation:
        "For a start within the tolerance the count should be 0, whatever the rate: test the start first.",
      answer: afterRate((theta0, learningRate, tolerance) =>
        learningRate === 0.5
          ? 1
          : byLogarithms(Math.abs(theta0), Math.abs(1 - 2 * learningRate), tolerance),
      ),
    },
    ...[10_000, 100_000, 1_000_000].flatMap((limit) =>
      [never, limit].flatMap((instead) => [
        {
          name: `a loop that NaN ends, with ${instead} after ${limit} updates`,
          explanation:
            "Where θ grows without end it becomes NaN, and the loop ends with a count: test the rate first.",
          answer: looping((distance, tolerance) => distance > tolerance, limit, instead),
        },
        {
          name: `a loop that NaN ends and equality doesn't, with ${instead} after ${limit} updates`,
          explanation: "A distance equal to the tolerance is close enough, but the loop goes on.",
          answer: looping((distance, tolerance) => distance >= tolerance, limit, instead),
        },
      ]),
    ),
  ],
};
