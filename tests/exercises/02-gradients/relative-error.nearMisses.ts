import { relativeError } from "../../../solutions/02-gradients/relative-error.js";
import type { Trials } from "../trials.js";

const larger = (a: number, b: number) => Math.max(Math.abs(a), Math.abs(b));

export const trials: Trials<typeof relativeError> = {
  nearMisses: [
    ...[1e-15, 1e-20, 1e-100, 1e-300, Number.MIN_VALUE].map((small) => ({
      reason: `${small} added to the larger size`,
      answer: (a: number, b: number) => Math.abs(a - b) / (larger(a, b) + small),
    })),
    ...[1e-8, 1e-12, 1e-300].map((floor) => ({
      reason: `a larger size of at least ${floor}`,
      answer: (a: number, b: number) => Math.abs(a - b) / Math.max(larger(a, b), floor),
    })),
    ...[1e-12, 1e-16, 1e-310].map((small) => ({
      reason: `two numbers below ${small} taken for zeros`,
      answer: (a: number, b: number) => (larger(a, b) < small ? 0 : relativeError(a, b)),
    })),
    ...[1e-6, 1e-9, 1e-11].map((small) => ({
      reason: `numbers closer than ${small} taken for equal`,
      answer: (a: number, b: number) =>
        larger(a, b) > 0.5 && Math.abs(a - b) < small ? 0 : relativeError(a, b),
    })),
    {
      reason: "at most 1",
      answer: (a, b) => (a === -b ? relativeError(a, b) : Math.min(relativeError(a, b), 1.5)),
    },
    { reason: "six decimals", answer: (a, b) => Number(relativeError(a, b).toFixed(6)) },
    { reason: "eight decimals", answer: (a, b) => Number(relativeError(a, b).toFixed(8)) },
    {
      reason: "squares that overflow",
      answer: (a, b) => (a === b ? 0 : Math.sqrt((a - b) ** 2) / larger(a, b)),
    },
    {
      reason: "the difference of large numbers cut off at 1e300",
      answer: (a, b) => (a === b ? 0 : Math.min(1e300, Math.abs(a - b)) / larger(a, b)),
    },
    {
      reason: "a second number of 0 taken for equal",
      answer: (a, b) => (b === 0 ? 0 : relativeError(a, b)),
    },
    {
      reason: "a first number of −0 divided by",
      answer: (a, b) => (Object.is(a, -0) ? Math.abs(a - b) / larger(a, b) : relativeError(a, b)),
    },
  ],
  rightAnswers: [
    {
      reason: "equal numbers first, then the larger size by a condition",
      answer: (a, b) => {
        if (a === b) return 0;
        const [sizeOfA, sizeOfB] = [Math.abs(a), Math.abs(b)];
        return Math.abs(b - a) / (sizeOfA > sizeOfB ? sizeOfA : sizeOfB);
      },
    },
    {
      reason: "each number divided by the larger size",
      answer: (a, b) => {
        const size = larger(a, b);
        return size === 0 ? 0 : Math.abs(a / size - b / size);
      },
    },
    {
      reason: "1 minus the quotient of the smaller and the larger",
      answer: (a, b) => {
        if (a === 0 && b === 0) return 0;
        return Math.abs(a) > Math.abs(b) ? Math.abs(1 - b / a) : Math.abs(1 - a / b);
      },
    },
    {
      reason: "0/0 put right afterwards",
      answer: (a, b) => Math.abs(a - b) / larger(a, b) || 0,
    },
  ],
};
