import { stepsToTolerance } from "../../../../../solutions/01-quadratic/steps-to-tolerance.js";
import type { Mistake } from "../../../../exercises/mistake.js";
import { byLogarithms, type Count, count, never, rounded } from "./counts.js";

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

export const rareMistakes: readonly Mistake<Count>[] = [
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
];
