import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "How many steps?",
  lesson: "01-quadratic",
  section: "Steps to a tolerance",
  hints: [
    "After t updates, how large is |θₜ|? For which learning rates does it not shrink at all?",
    "Each update multiplies the distance |θ| by |1 − 2η|. Count how often until it is at most the tolerance. If the factor is 1 or more and the start is too far away, the answer is Infinity.",
    `const factor = Math.abs(1 - 2 * learningRate);
let distance = Math.abs(theta0);
let steps = 0;
while (distance > tolerance) {
  if (…) return Infinity; // the distance will never shrink
  distance *= factor;
  steps += 1;
}
return steps;`,
  ],
} satisfies Guide;
