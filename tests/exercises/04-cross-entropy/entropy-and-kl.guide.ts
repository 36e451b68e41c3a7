import type { Guide } from "../guide.js";

export const guide = {
  title: "Entropy and divergence",
  lesson: "04-cross-entropy",
  section: "Entropy and KL divergence",
  hints: [
    "Which distribution gives the weights in all three sums? And what is q·ln q as q goes to 0?",
    "q gives the weights. Where q is 0, skip the outcome: 0·ln 0 counts as 0, but JavaScript says NaN. Sum the entropy and the cross-entropy; the divergence is what the cross-entropy has too much: H(q, p) = H(q) + KL(q‖p).",
    "For each j with q[j] > 0: entropy -= q[j] * Math.log(q[j]); crossEntropy -= q[j] * Math.log(p[j]); and at the end kl = crossEntropy - entropy.",
  ],
} satisfies Guide;
