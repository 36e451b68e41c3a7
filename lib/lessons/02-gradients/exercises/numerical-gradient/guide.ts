import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "The gradient by looking to both sides",
  lesson: "02-gradients",
  section: "Numerical gradients",
  hints: [
    "To find the slope in the first coordinate only, what must happen to the other coordinates?",
    "For each i make two copies of theta, one with h added at place i and one with h taken away there. The difference of f between them, divided by their distance 2h, is the slope.",
    `return theta.map((_, i) => {
  const ahead = [...theta];
  ahead[i] += h;
  const behind = [...theta];
  behind[i] -= h;
  return …; // the difference of f between them, divided by their distance
});`,
  ],
  forbiddenImports: {
    numericalGradient: "whole",
    centralDifference: "near",
    forwardDifference: "near",
  },
} satisfies Guide;
