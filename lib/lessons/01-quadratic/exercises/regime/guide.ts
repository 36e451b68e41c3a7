import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "six-regimes",
  almostTheCode: `const product = learningRate * curvature;
if (product === 0) return "stalled";
if (product < 1) return "monotone";
if (product === 1) return "one-step";
if (…) return "oscillating"; // {gap}
if (product === 2) return "two-cycle";
return "divergent";`,
  closed: { whole: ["convergenceRegime"] },
} satisfies Guide;
