import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { relativeError } from "../../../../../solutions/02-gradients/relative-error.js";

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
    [1e-11, 3e-11],
    [1e-13, 3e-13],
    [1e-15, 2e-15],
    [1e-17, 3e-17],
    [1e-300, 3e-300],
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
      name: "the size of the larger number",
      explanation: "It divides by the size of the larger number; take the larger of |a| and |b|.",
      answer: (a, b) => over(Math.abs(Math.max(a, b)), a, b),
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
    {
      name: "1e-300 added to the scale",
      explanation:
        "Even 1e-300 in the denominator hides the errors of numbers as tiny; treat 0/0 by itself.",
      answer: (a, b) => Math.abs(a - b) / (Math.max(Math.abs(a), Math.abs(b)) + 1e-300),
    },
    {
      name: "relative to the root of the squares",
      explanation:
        "It divides by the root of a² + b²; here the larger of the two sizes is the measure.",
      answer: (a, b) => over(Math.hypot(a, b), a, b),
    },
    {
      name: "relative to the sum",
      explanation: "It divides by a + b, where the signs may cancel; divide by the larger size.",
      answer: (a, b) => over(a + b, a, b),
    },
    {
      name: "relative to the size of the sum",
      explanation: "It divides by |a + b|, where the signs may cancel; divide by the larger size.",
      answer: (a, b) => over(Math.abs(a + b), a, b),
    },
    {
      name: "the sizes subtracted",
      explanation:
        "It compares |a| with |b|, so that 1 and −1 count as equal; subtract first: |a − b|.",
      answer: (a, b) =>
        a === 0 && b === 0
          ? 0
          : Math.abs(Math.abs(a) - Math.abs(b)) / Math.max(Math.abs(a), Math.abs(b)),
    },
    {
      name: "only b divided",
      explanation:
        "Parentheses are missing: b alone is divided by the larger size, and not the difference.",
      answer: (a, b) =>
        a === 0 && b === 0 ? 0 : Math.abs(a - b / Math.max(Math.abs(a), Math.abs(b))),
    },
    {
      name: "the sum in the place of the difference",
      explanation: "It computes |a + b|; the distance of two numbers is |a − b|.",
      answer: (a, b) => relativeError(a, -b),
    },
    {
      name: "the quotient upside down",
      explanation: "The quotient is upside down: divide the difference by the larger size.",
      answer: (a, b) => 1 / relativeError(a, b),
    },
    {
      name: "two zeros counted as different",
      explanation: "For two zeros the error is not 0; they are equal, so return 0.",
      answer: (a, b) => (a === 0 && b === 0 ? 1 : relativeError(a, b)),
    },
    {
      name: "two zeros counted as infinitely different",
      explanation: "For two zeros the error is Infinity; they are equal, so return 0.",
      answer: (a, b) => (a === 0 && b === 0 ? Number.POSITIVE_INFINITY : relativeError(a, b)),
    },
    {
      name: "any zero counted as different",
      explanation: "With a zero among the two the error is always 1, but two zeros are equal.",
      sameAs: "two zeros counted as different",
      answer: (a, b) => (a === 0 || b === 0 ? 1 : relativeError(a, b)),
    },
    {
      name: "at most 1",
      explanation: "The error ends at 1; numbers of opposite signs are up to 2 apart.",
      answer: (a, b) => Math.min(1, relativeError(a, b)),
    },
    ...[1e-3, 1e-6, 1e-8, 1e-10, 1e-12, 1e-15, 1e-16].map((floor) => ({
      name: `a scale of at least ${floor}`,
      explanation:
        "The scale is kept above a small number, which hides the errors of tiny numbers.",
      answer: (a: number, b: number) => Math.abs(a - b) / Math.max(floor, Math.abs(a), Math.abs(b)),
    })),
    ...[1e-6, 1e-9, 1e-12, 1e-14].map((small) => ({
      name: `a difference below ${small} taken for 0`,
      explanation: "A small difference counts as none, which hides the errors of tiny numbers.",
      answer: (a: number, b: number) => (Math.abs(a - b) < small ? 0 : relativeError(a, b)),
    })),
    {
      name: "the size of a where b is 0",
      explanation:
        "Where b is 0 it returns |a|; divide by the larger size there too, which gives 1.",
      answer: (a, b) => (b === 0 ? Math.abs(a) : relativeError(a, b)),
    },
    {
      name: "the size of b where a is 0",
      explanation:
        "Where a is 0 it returns |b|; divide by the larger size there too, which gives 1.",
      answer: (a, b) => (a === 0 ? Math.abs(b) : relativeError(a, b)),
    },
  ],
};
