import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "steps-to-a-tolerance",
  almostTheCode: `const factor = Math.abs(1 - 2 * learningRate);
let distance = Math.abs(theta0);
let steps = 0;
while (distance > tolerance) {
  if (…) return Infinity; // {gap}
  distance *= factor;
  steps += 1;
}
return steps;`,
} satisfies Guide;
