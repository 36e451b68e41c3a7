import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Log-probabilities that survive",
  lesson: "03-softmax",
  section: "Log-softmax",
  hints: [
    "softmax([1000, 0])[1] is stored as 0, and log 0 is −Infinity. Does the true logarithm need that probability?",
    "The logarithm of a quotient is a difference: log pⱼ = hⱼ − log Σ exp(hₘ). Nothing is exponentiated that you don't have a safe function for.",
    `const total = logSumExp(logits);
return logits.map((logit) => …); // the logarithm of a quotient`,
  ],
  forbiddenImports: {
    logSoftmax: "whole",
    crossEntropy: "near",
    crossEntropyGradient: "near",
    batchLossAndGradient: "near",
    batchGradientDescent: "near",
    hiddenLayerLossAndGradient: "near",
  },
} satisfies Guide;
