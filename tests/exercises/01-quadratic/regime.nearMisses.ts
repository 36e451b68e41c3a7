import { type Regime, regime } from "../../../solutions/01-quadratic/regime.js";
import type { Trials } from "../trials.js";

/** The regime of a product η·curvature with borders that are some tolerance wide. */
function within(product: number, tolerance: number): Regime {
  if (product <= 0) return "stalled";
  if (Math.abs(product - 1) <= tolerance) return "one-step";
  if (Math.abs(product - 2) <= tolerance) return "two-cycle";
  return regime(product, 1);
}

/** The regime that some steps from 1 seem to have. */
function simulated(product: number, steps: number): Regime {
  const path = [1];
  for (let t = 0; t < steps; t++) path.push(path[t] * (1 - product));
  const [last, first] = [path[steps], path[1]];
  if (first === 1) return "stalled";
  if (first === 0) return "one-step";
  if (Math.abs(Math.abs(last) - 1) < 1e-6) return first < 0 ? "two-cycle" : "stalled";
  if (Math.abs(last) > 1) return "divergent";
  return first < 0 ? "oscillating" : "monotone";
}

export const trials: Trials<typeof regime> = {
  nearMisses: [
    ...[1e-3, 1e-6, 1e-9, 1e-12, 1e-15, 2 ** -52].map((tolerance) => ({
      reason: `borders with a tolerance of ${tolerance}`,
      answer: (rate: number, curvature = 2) => within(rate * curvature, tolerance),
    })),
    ...[4, 6, 9, 12].map((count) => ({
      reason: `the product rounded to ${count} decimals`,
      answer: (rate: number, curvature = 2) => regime(Number((rate * curvature).toFixed(count)), 1),
    })),
    {
      reason: "the product as a 32-bit number",
      answer: (rate, curvature = 2) => regime(Math.fround(rate * curvature), 1),
    },
    ...[1e-6, 1e-9].map((small) => ({
      reason: `a rate below ${small} called stalled`,
      answer: (rate: number, curvature = 2): Regime =>
        rate < small ? "stalled" : regime(rate, curvature),
    })),
    {
      reason: "a hundred simulated steps",
      answer: (rate, curvature = 2) => simulated(rate * curvature, 100),
    },
    {
      reason: "curvatures of at most 10",
      answer: (rate, curvature = 2) => regime(rate, Math.min(10, curvature)),
    },
    {
      reason: "curvatures of at least 0.1",
      answer: (rate, curvature = 2) => regime(rate, Math.max(0.1, curvature)),
    },
  ],
  rightAnswers: [
    {
      reason: "by the factor",
      answer: (rate, curvature = 2) => {
        const factor = 1 - rate * curvature;
        if (factor === 1) return "stalled";
        if (factor === 0) return "one-step";
        if (factor === -1) return "two-cycle";
        if (Math.abs(factor) > 1) return "divergent";
        return factor > 0 ? "monotone" : "oscillating";
      },
    },
    {
      reason: "by the rate and its borders",
      answer: (rate, curvature = 2) => {
        const border = 1 / curvature;
        if (rate === 0) return "stalled";
        if (rate < border) return "monotone";
        if (rate === border) return "one-step";
        if (rate < 2 * border) return "oscillating";
        return rate > 2 / curvature ? "divergent" : "two-cycle";
      },
    },
    {
      reason: "a table of the six, asked from the end",
      answer: (rate, curvature = 2) => {
        const reached: [boolean, Regime][] = [
          [rate * curvature > 2, "divergent"],
          [rate * curvature >= 2, "two-cycle"],
          [rate * curvature > 1, "oscillating"],
          [rate * curvature >= 1, "one-step"],
          [rate > 0, "monotone"],
        ];
        return reached.find(([is]) => is)?.[1] ?? "stalled";
      },
    },
    {
      reason: "by the first point that is reached from 1",
      answer: (rate, curvature = 2) => {
        const [first, second] = [1 - rate * curvature, (1 - rate * curvature) ** 2];
        if (first === 1) return "stalled";
        if (first === 0) return "one-step";
        if (first === -1) return "two-cycle";
        if (first > 0) return "monotone";
        return first > -1 && second <= 1 ? "oscillating" : "divergent";
      },
    },
  ],
};
