import { relativeError } from "../../../../../solutions/02-gradients/relative-error.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

/** |a − b| over a scale, with 0/0 as 0. */
function over(scale: number, a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : Math.abs(a - b) / scale;
}

export const catalogue: MistakeCatalogue<typeof relativeError> = {
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
      id: "absoluteError",
      answer: (a, b) => Math.abs(a - b),
    },
    {
      id: "relativeTo",
      answer: (a, b) => over(Math.abs(a), a, b),
    },
    {
      id: "relativeToB",
      answer: (a, b) => over(Math.abs(b), a, b),
    },
    {
      id: "relativeToMeanSize",
      answer: (a, b) => over((Math.abs(a) + Math.abs(b)) / 2, a, b),
    },
    {
      id: "relativeToSumOfSizes",
      answer: (a, b) => over(Math.abs(a) + Math.abs(b), a, b),
    },
    {
      id: "relativeToSmallerSize",
      answer: (a, b) => over(Math.min(Math.abs(a), Math.abs(b)), a, b),
    },
    {
      id: "largerNumberInsteadOfLargerSize",
      answer: (a, b) => over(Math.max(a, b), a, b),
    },
    {
      id: "sizeOfLargerNumber",
      answer: (a, b) => over(Math.abs(Math.max(a, b)), a, b),
    },
    {
      id: "sign",
      answer: (a, b) => relativeError(a, b) * Math.sign(a - b),
    },
    {
      id: "percent",
      answer: (a, b) => 100 * relativeError(a, b),
    },
    {
      id: "square",
      answer: (a, b) => relativeError(a, b) ** 2,
    },
    {
      id: "scaleOfAtLeastOne",
      answer: (a, b) => Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b)),
    },
    {
      id: "zeroOverZeroLeftAsNan",
      answer: (a, b) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)),
    },
    {
      id: "anyZeroCountedAsEqual",
      answer: (a, b) => (a === 0 || b === 0 ? 0 : relativeError(a, b)),
    },
    ...[1e-8, 1e-10, 1e-12, 1e-16].map((small) => ({
      id: "smallNumberAddedToScale",
      parameters: { small },
      answer: (a: number, b: number) =>
        Math.abs(a - b) / (Math.max(Math.abs(a), Math.abs(b)) + small),
    })),
    {
      id: "tinyNumberAddedToScale",
      answer: (a, b) => Math.abs(a - b) / (Math.max(Math.abs(a), Math.abs(b)) + 1e-300),
    },
    {
      id: "relativeToRootOfSquares",
      answer: (a, b) => over(Math.hypot(a, b), a, b),
    },
    {
      id: "relativeToSum",
      answer: (a, b) => over(a + b, a, b),
    },
    {
      id: "relativeToSizeOfSum",
      answer: (a, b) => over(Math.abs(a + b), a, b),
    },
    {
      id: "sizesSubtracted",
      answer: (a, b) =>
        a === 0 && b === 0
          ? 0
          : Math.abs(Math.abs(a) - Math.abs(b)) / Math.max(Math.abs(a), Math.abs(b)),
    },
    {
      id: "onlyBDivided",
      answer: (a, b) =>
        a === 0 && b === 0 ? 0 : Math.abs(a - b / Math.max(Math.abs(a), Math.abs(b))),
    },
    {
      id: "sumInsteadOfDifference",
      answer: (a, b) => relativeError(a, -b),
    },
    {
      id: "quotientUpsideDown",
      answer: (a, b) => 1 / relativeError(a, b),
    },
    {
      id: "twoZerosCountedAsDifferent",
      answer: (a, b) => (a === 0 && b === 0 ? 1 : relativeError(a, b)),
    },
    {
      id: "twoZerosCountedAsInfinitelyDifferent",
      answer: (a, b) => (a === 0 && b === 0 ? Number.POSITIVE_INFINITY : relativeError(a, b)),
    },
    {
      id: "anyZeroCountedAsDifferent",
      sameAs: "twoZerosCountedAsDifferent",
      answer: (a, b) => (a === 0 || b === 0 ? 1 : relativeError(a, b)),
    },
    {
      id: "atMostOne",
      answer: (a, b) => Math.min(1, relativeError(a, b)),
    },
    ...[1e-3, 1e-6, 1e-8, 1e-10, 1e-12, 1e-15, 1e-16].map((floor) => ({
      id: "leastScale",
      parameters: { floor },
      answer: (a: number, b: number) => Math.abs(a - b) / Math.max(floor, Math.abs(a), Math.abs(b)),
    })),
    ...[1e-6, 1e-9, 1e-12, 1e-14].map((small) => ({
      id: "smallDifferenceTakenForZero",
      parameters: { small },
      answer: (a: number, b: number) => (Math.abs(a - b) < small ? 0 : relativeError(a, b)),
    })),
    {
      id: "sizeOfWhereBIsZero",
      answer: (a, b) => (b === 0 ? Math.abs(a) : relativeError(a, b)),
    },
    {
      id: "sizeOfBWhereIsZero",
      answer: (a, b) => (a === 0 ? Math.abs(b) : relativeError(a, b)),
    },
  ],
};
