import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Entropy and divergence",
  lesson: "04-cross-entropy",
  section: "Entropy and KL divergence",
  hints: [
    "Which distribution gives the weights in all three sums? And what is q·log q as q goes to 0?",
    "q gives the weights. Where q is 0, skip the outcome: 0·log 0 counts as 0, but JavaScript says NaN. Sum the entropy and the cross-entropy; the divergence is what the cross-entropy has too much: H(q, p) = H(q) + KL(q‖p).",
    `let entropy = 0;
let crossEntropy = 0;
q.forEach((weight, j) => {
  if (weight === 0) return; // this outcome adds nothing
  entropy -= weight * Math.log(weight);
  crossEntropy -= …; // the weight stays, the logarithm is another one
});
return { entropy, kl: crossEntropy - entropy, crossEntropy };`,
  ],
  forbiddenImports: { entropy: "step", klDivergence: "step" },
} satisfies Guide;
