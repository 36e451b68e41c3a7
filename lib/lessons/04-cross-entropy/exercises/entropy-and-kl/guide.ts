import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "entropy-and-kl",
  almostTheCode: `let entropy = 0;
let crossEntropy = 0;
q.forEach((weight, j) => {
  if (weight === 0) return; // {skipped}
  entropy -= weight * Math.log(weight);
  crossEntropy -= …; // {gap}
});
return { entropy, kl: crossEntropy - entropy, crossEntropy };`,
  closed: { step: ["entropy", "klDivergence"] },
} satisfies Guide;
