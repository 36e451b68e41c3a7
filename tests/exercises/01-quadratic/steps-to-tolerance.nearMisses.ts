import { stepsToTolerance } from "../../../solutions/01-quadratic/steps-to-tolerance.js";
import type { Trials } from "../trials.js";

const never = Number.POSITIVE_INFINITY;

/** Counts with a tolerance that is a little wider, or with another learning rate. */
const withTolerance =
  (change: (tolerance: number) => number) => (theta0: number, rate: number, tolerance: number) =>
    stepsToTolerance(theta0, rate, change(tolerance));

export const trials: Trials<typeof stepsToTolerance> = {
  nearMisses: [
    ...[10_000, 100_000, 1_000_000].flatMap((most) => [
      {
        reason: `at most ${most} updates, then Infinity`,
        answer: (theta0: number, rate: number, tolerance: number) => {
          const steps = stepsToTolerance(theta0, rate, tolerance);
          return steps > most ? never : steps;
        },
      },
      {
        reason: `at most ${most} updates, then that number`,
        answer: (theta0: number, rate: number, tolerance: number) => {
          const steps = stepsToTolerance(theta0, rate, tolerance);
          return steps === never ? never : Math.min(most, steps);
        },
      },
    ]),
    ...[1e-6, 1e-9, 1e-12].map((slack) => ({
      reason: `${slack} added to the tolerance`,
      answer: withTolerance((tolerance) => tolerance + slack),
    })),
    ...[1e-6, 1e-9].map((slack) => ({
      reason: `the tolerance wider by a part of ${slack}`,
      answer: withTolerance((tolerance) => tolerance * (1 + slack)),
    })),
    {
      reason: "one update for a rate of 0.5, even from a start that is close",
      answer: (theta0, rate, tolerance) =>
        rate === 0.5 ? 1 : stepsToTolerance(theta0, rate, tolerance),
    },
    {
      reason: "at least one update from a negative start",
      answer: (theta0, rate, tolerance) =>
        Math.max(theta0 < 0 ? 1 : 0, stepsToTolerance(theta0, rate, tolerance)),
    },
    {
      reason: "a start of 0 that is divided by",
      answer: (theta0, rate, tolerance) =>
        theta0 === 0 ? Number.NaN : stepsToTolerance(theta0, rate, tolerance),
    },
    {
      reason: "a rate below 0.001 taken for 0",
      answer: (theta0, rate, tolerance) =>
        rate > 0 && rate < 0.001 ? never : stepsToTolerance(theta0, rate, tolerance),
    },
    {
      reason: "a θ below 1e-10 taken for 0",
      answer: (theta0, rate, tolerance) =>
        Math.abs(theta0) < 1e-10 ? 0 : stepsToTolerance(theta0, rate, tolerance),
    },
    {
      reason: "a rate just below 1 taken for 1",
      answer: (theta0, rate, tolerance) =>
        stepsToTolerance(theta0, rate > 0.999 ? Math.max(1, rate) : rate, tolerance),
    },
  ],
  rightAnswers: [
    {
      reason: "logarithms",
      answer: (theta0, rate, tolerance) => {
        const [distance, factor] = [Math.abs(theta0), Math.abs(1 - 2 * rate)];
        if (distance <= tolerance) return 0;
        if (factor === 0) return 1;
        if (factor >= 1) return never;
        return Math.ceil(Math.log(tolerance / distance) / Math.log(factor));
      },
    },
    {
      reason: "logarithms, each taken by itself",
      answer: (theta0, rate, tolerance) => {
        const [distance, factor] = [Math.abs(theta0), Math.abs(1 - 2 * rate)];
        if (distance <= tolerance) return 0;
        if (factor >= 1) return never;
        if (rate === 0.5) return 1;
        return Math.ceil((Math.log(distance) - Math.log(tolerance)) / -Math.log(factor));
      },
    },
    {
      reason: "a loop over θ that ends when it is no closer than before",
      answer: (theta0, rate, tolerance) => {
        let theta = theta0;
        for (let steps = 0; ; steps++) {
          if (-tolerance <= theta && theta <= tolerance) return steps;
          const next = theta - rate * 2 * theta;
          if (Math.abs(next) >= Math.abs(theta)) return never;
          theta = next;
        }
      },
    },
    {
      reason: "doubling and bisection over powers",
      answer: (theta0, rate, tolerance) => {
        const isClose = (t: number) => Math.abs(theta0) * Math.abs(1 - 2 * rate) ** t <= tolerance;
        if (isClose(0)) return 0;
        if (rate === 0 || rate >= 1) return never;
        let [low, high] = [0, 1];
        while (!isClose(high)) [low, high] = [high, 2 * high];
        while (high - low > 1) {
          const middle = Math.floor((low + high) / 2);
          if (isClose(middle)) high = middle;
          else low = middle;
        }
        return high;
      },
    },
  ],
};
