import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Six regimes",
  lesson: "01-quadratic",
  section: "Six regimes",
  hints: [
    "The update is θ − η·curvature·θ. By which single number is θ multiplied?",
    "By the factor 1 − η·curvature, so the product η·curvature decides. A factor between −1 and 1 shrinks θ, one beyond them makes it grow, and below 0 it changes sides. For which products is the factor 1, 0 and −1? These three have names of their own, and so have the ranges between them.",
    `const product = learningRate * curvature;
if (product === 0) return "stalled";
if (product < 1) return "monotone";
if (product === 1) return "one-step";
if (…) return "oscillating"; // the factor lies between 0 and −1
if (product === 2) return "two-cycle";
return "divergent";`,
  ],
  forbiddenImports: { convergenceRegime: "whole" },
} satisfies Guide;
