import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "The range of good learning rates",
  lesson: "02-gradients",
  section: "Curvature sets the bound",
  hints: [
    "Every update multiplies θ by 1 − η·curvature. When does that bring θ closer to 0?",
    "The factor must lie strictly between −1 and 1. Solve both inequalities for η. With a curvature of 0 or less no η above 0 satisfies them.",
    `if (curvature <= 0) return [0, 0];
return [0, …]; // the η at which the factor 1 − η·curvature is −1`,
  ],
} satisfies Guide;
