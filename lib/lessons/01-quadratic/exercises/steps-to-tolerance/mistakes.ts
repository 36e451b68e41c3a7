import type { MistakeCatalogue } from "../../../../../grader/diagnosis/mistakeCatalogue.js";
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
  [afterRate, "OfRate"],
  [
    (count) => (theta0, learningRate, tolerance) => {
      if (Math.abs(theta0) <= tolerance) return 0;
      return learningRate === 0 || learningRate >= 1
        ? never
        : count(theta0, learningRate, tolerance);
    },
    "OfStartAndRate",
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
    {
      id: "thetaTakenForItsSlopeAfterTestOfStartAndRate",
      answer: guards[1][0]((theta0, learningRate, tolerance) =>
        stepsToTolerance(theta0, learningRate / 2, tolerance),
      ),
    },
    {
      id: "ratioInLogarithmInverted",
      answer: (theta0, learningRate, tolerance) =>
        rounded(
          (count) => (Number.isFinite(count) ? Math.ceil(-count - 1e-10) : count),
          theta0,
          learningRate,
          tolerance,
        ),
    },
    {
      id: "logarithmOfNegativeFactorExceptForOneHalf",
      answer: guards[1][0]((theta0, learningRate, tolerance) =>
        learningRate > 0.5 ? Number.NaN : stepsToTolerance(theta0, learningRate, tolerance),
      ),
    },
    {
      id: "noDivisionByLogarithmOfFactor",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        const needed = Math.ceil(Math.log(Math.abs(theta0) / tolerance));
        return steps === 0 || steps === never ? steps : needed;
      },
    },
    {
      id: "zeroForNever",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === never ? 0 : steps;
      },
    },
    {
      id: "nanForNever",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === never ? Number.NaN : steps;
      },
    },
    ...[100, 1000, 10_000, 100_000, 1_000_000].flatMap((limit) => [
      {
        id: "infinityAfterLimit",
        parameters: { limit },
        answer: (theta0: number, learningRate: number, tolerance: number) => {
          const steps = stepsToTolerance(theta0, learningRate, tolerance);
          return steps > limit ? never : steps;
        },
      },
      {
        id: "countLimit",
        parameters: { limit },
        answer: (theta0: number, learningRate: number, tolerance: number) =>
          Math.min(limit, stepsToTolerance(theta0, learningRate, tolerance)),
      },
      {
        id: "countLimitWhereThetaArrives",
        parameters: { limit },
        answer: (theta0: number, learningRate: number, tolerance: number) => {
          const steps = stepsToTolerance(theta0, learningRate, tolerance);
          return steps === never ? never : Math.min(limit, steps);
        },
      },
    ]),
    {
      id: "oneTooManyAfterStart",
      answer: (theta0, learningRate, tolerance) => {
        const steps = stepsToTolerance(theta0, learningRate, tolerance);
        return steps === 0 ? 0 : steps + 1;
      },
    },
    {
      id: "oneTooManyWhereItComesOutEven",
      answer: (theta0, learningRate, tolerance) =>
        rounded((count) => Math.floor(count) + 1, theta0, learningRate, tolerance),
    },
    ...guards.flatMap(([guard, when]) => [
      {
        id: `thetaComparedInsteadOfItsDistanceAfterTest${when}`,
        answer: guard((theta0, learningRate, tolerance) =>
          count(theta0, learningRate, (theta) => theta <= tolerance),
        ),
      },
      {
        id: `equalNotCountedAsCloseAfterTest${when}`,
        answer: guard((theta0, learningRate, tolerance) =>
          count(theta0, learningRate, (theta) => Math.abs(theta) < tolerance),
        ),
      },
      {
        id: `logarithmOfNegativeFactorAfterTest${when}`,
        answer: guard((theta0, learningRate, tolerance) =>
          Math.abs(theta0) <= tolerance ? 0 : byLogarithms(theta0, 1 - 2 * learningRate, tolerance),
        ),
      },
    ]),
    {
      id: "lossComparedAfterTestOfRate",
      answer: afterRate((theta0, learningRate, tolerance) =>
        count(theta0, learningRate, (theta) => theta * theta <= tolerance),
      ),
    },
    {
      id: "startNotTestedAfterTestOfRate",
      answer: afterRate((theta0, learningRate, tolerance) =>
        Math.max(1, stepsToTolerance(theta0, learningRate, tolerance)),
      ),
    },
    {
      id: "oneUpdateEarlyAfterTestOfRate",
      answer: afterRate((theta0, learningRate, tolerance) =>
        Math.max(0, stepsToTolerance(theta0, learningRate, tolerance) - 1),
      ),
    },
    {
      id: "oneTooManyByLogarithms",
      answer: (theta0, learningRate, tolerance) =>
        rounded((count) => Math.ceil(count) + 1, theta0, learningRate, tolerance),
    },
    {
      id: "negativeCountAfterTestOfRate",
      answer: afterRate((theta0, learningRate, tolerance) =>
        learningRate === 0.5
          ? 1
          : byLogarithms(Math.abs(theta0), Math.abs(1 - 2 * learningRate), tolerance),
      ),
    },
    ...[10_000, 100_000, 1_000_000].flatMap((limit) =>
      [never, limit].flatMap((instead) => [
        {
          id: "loopEndedByNan",
          parameters: { instead, limit },
          answer: looping((distance, tolerance) => distance > tolerance, limit, instead),
        },
        {
          id: "loopEndedByNanNotByEquality",
          parameters: { instead, limit },
          answer: looping((distance, tolerance) => distance >= tolerance, limit, instead),
        },
      ]),
    ),
  ],
};
