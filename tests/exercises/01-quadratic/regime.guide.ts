import type { Guide } from "../guide.js";

export const guide = {
  title: "Six regimes",
  lesson: "01-quadratic",
  section: "Six regimes",
  hints: [
    "The update is θ − η·curvature·θ. By which single number is θ multiplied?",
    "By q = 1 − η·curvature. Size: |q| < 1 shrinks, |q| = 1 keeps the distance, |q| > 1 grows. Sign: below 0 changes sides. Two values have their own names: q = 1 and q = 0.",
    "const product = learningRate * curvature; then compare in this order: product === 0, product < 1, product === 1, product < 2, product === 2, and what is left is divergent.",
  ],
} satisfies Guide;
