import { descend } from "../../../solutions/01-quadratic/descend.js";
import type { Trials } from "../trials.js";

/** The path with something done to each new point, of which the next one comes. */
const path =
  (change: (theta: number) => number) =>
  (theta0: number, rate: number, steps: number): number[] => {
    const points = [theta0];
    for (let t = 0; t < steps; t++) points.push(change(points[t] - rate * 2 * points[t]));
    return points;
  };
/** The path that stays where it is once it has arrived by some test. */
const stopping =
  (hasArrived: (theta: number) => boolean) => (theta0: number, rate: number, steps: number) => {
    const points = descend(theta0, rate, steps);
    const arrival = points.findIndex(hasArrived);
    return arrival < 0 ? points : points.map((theta, t) => (t > arrival ? points[arrival] : theta));
  };

export const trials: Trials<typeof descend> = {
  nearMisses: [
    ...[100, 1000, 5000, 9999].map((most) => ({
      reason: `at most ${most} steps`,
      answer: (theta0: number, rate: number, steps: number) =>
        descend(theta0, rate, Math.min(steps, most)),
    })),
    ...[1e-6, 1e-9, 1e-12, 1e-15].map((small) => ({
      reason: `no more steps once θ is below ${small}`,
      answer: stopping((theta) => Math.abs(theta) < small),
    })),
    {
      reason: "the path ends early where θ is below 1e-9",
      answer: (theta0, rate, steps) =>
        descend(theta0, rate, steps).filter(
          (theta, t) => t === 0 || theta === 0 || Math.abs(theta) > 1e-9,
        ),
    },
    ...[100, 1e6, 1e100].map((bound) => ({
      reason: `points cut off at ±${bound}`,
      answer: path((theta) => Math.max(-bound, Math.min(bound, theta))),
    })),
    { reason: "nine decimals", answer: path((theta) => Number(theta.toFixed(9))) },
    { reason: "32-bit numbers", answer: path(Math.fround) },
    {
      reason: "0 steps taken for a missing number",
      answer: (theta0, rate, steps) => descend(theta0, rate, steps || (theta0 < 0 ? 10 : 0)),
    },
    {
      reason: "a rate of 0 taken for a missing one",
      answer: (theta0, rate, steps) => descend(theta0, rate || 0.1, steps),
    },
  ],
  rightAnswers: [
    {
      reason: "each point by the closed form",
      answer: (theta0, rate, steps) =>
        Array.from({ length: steps + 1 }, (_, t) => theta0 * (1 - 2 * rate) ** t),
    },
    {
      reason: "a typed array in between",
      answer: (theta0, rate, steps) => {
        const points = new Float64Array(steps + 1).fill(theta0);
        for (let t = 1; t <= steps; t++) points[t] = points[t - 1] * (1 - 2 * rate);
        return Array.from(points);
      },
    },
    {
      reason: "one variable in a while loop",
      answer: (theta0, rate, steps) => {
        let [theta, left] = [theta0, steps];
        const points: number[] = [];
        while (left-- >= 0) {
          points.push(theta);
          theta -= 2 * rate * theta;
        }
        return points;
      },
    },
  ],
};
