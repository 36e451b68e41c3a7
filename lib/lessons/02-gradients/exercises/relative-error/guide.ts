import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "How close is close?",
  lesson: "02-gradients",
  section: "Relative error",
  hints: [
    "Is a difference of 0.01 small? Between 1000 and 1000.01, and between 0.01 and 0.02?",
    "Divide the distance |a − b| by the larger of |a| and |b|. The quotient is undefined for one pair only, two zeros: they are equal, so their error is 0. Add nothing to the denominator.",
    `const scale = Math.max(Math.abs(a), Math.abs(b));
if (…) return 0; // the one pair for which the quotient is undefined
return Math.abs(a - b) / scale;`,
  ],
  forbiddenImports: { relativeError: "whole" },
} satisfies Guide;
