import { relativeError } from "../../../solutions/02-gradients/relative-error.js";
import type { Catalogue } from "../catalogue.js";

/** |a − b| over a scale, with 0/0 as 0. */
function over(scale: number, a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : Math.abs(a - b) / scale;
}

export const catalogue: Catalogue<typeof relativeError> = {
  solution: relativeError,
  probes: [
    [99, 100],
    [100, 98],
    [-4, -3],
    [0.5, -0.2],
    [0.002, 0.001],
  ],
  extremes: [
    [0, 0],
    [0, 5],
    [5, 0],
    [1e-9, 3e-9],
    [1e-15, 2e-15],
  ],
  mistakes: [
    {
      name: "the absolute error",
      explanation: "The difference is not divided by anything; divide it by the larger size.",
      answer: (a, b) => Math.abs(a - b),
    },
    {
      name: "relative to a",
      explanation:
        "It divides by |a| alone, so the order of the two matters; take the larger size.",
      answer: (a, b) => over(Math.abs(a), a, b),
    },
    {
      name: "relative to b",
      explanation:
        "It divides by |b| alone, so the order of the two matters; take the larger size.",
      answer: (a, b) => over(Math.abs(b), a, b),
    },
    {
      name: "relative to the mean size",
      explanation: "It divides by the mean of the two sizes; here the larger one is the measure.",
      answer: (a, b) => over((Math.abs(a) + Math.abs(b)) / 2, a, b),
    },
    {
      name: "relative to the sum of the sizes",
      explanation: "It divides by |a| + |b|; here the larger of the two is the measure.",
      answer: (a, b) => over(Math.abs(a) + Math.abs(b), a, b),
    },
    {
      name: "relative to the smaller size",
      explanation: "It divides by the smaller size; divide by the larger one.",
      answer: (a, b) => over(Math.min(Math.abs(a), Math.abs(b)), a, b),
    },
    {
      name: "the larger number instead of the larger size",
      explanation: "The larger of a and b may be negative or small; take |a| and |b| first.",
      answer: (a, b) => over(Math.max(a, b), a, b),
    },
    {
      name: "a sign",
      explanation: "The error has a sign; an error is a distance, so take |a − b|.",
      answer: (a, b) => relativeError(a, b) * Math.sign(a - b),
    },
    {
      name: "percent",
      explanation: "The error comes in percent; it should be a fraction.",
      answer: (a, b) => 100 * relativeError(a, b),
    },
    {
      name: "a square",
      explanation: "The error is squared; leave it as it is.",
      answer: (a, b) => relativeError(a, b) ** 2,
    },
    {
      name: "a scale of at least 1",
      explanation: "For numbers below 1 it measures the absolute error; don't bound the scale.",
      answer: (a, b) => Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b)),
    },
    {
      name: "0/0 left as NaN",
      explanation: "For two zeros the formula says 0/0, which is NaN; they are equal, so return 0.",
      answer: (a, b) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)),
    },
    {
      name: "any zero counted as equal",
      explanation: "It returns 0 as soon as one number is 0; only two zeros are equal.",
      answer: (a, b) => (a === 0 || b === 0 ? 0 : relativeError(a, b)),
    },
    ...[1e-8, 1e-10, 1e-12, 1e-16].map((small) => ({
      name: `${small} added to the scale`,
      explanation:
        "A small number in the denominator hides the errors of tiny numbers; treat 0/0 by itself.",
      answer: (a: number, b: number) =>
        Math.abs(a - b) / (Math.max(Math.abs(a), Math.abs(b)) + small),
    })),
  ],
};
