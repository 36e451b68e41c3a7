import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "A sum that does not overflow",
  lesson: "03-softmax",
  section: "Log-sum-exp",
  hints: [
    "Math.exp(1000) is Infinity. But what is log(exp(1000) + exp(1000))?",
    "With m = max h, exp(h) = exp(m)·exp(h − m). Take the common factor out of the sum: log Σ exp(hⱼ) = m + log Σ exp(hⱼ − m). Now no exponent is above 0, and one of them is 0.",
    `const largest = Math.max(...logits);
let sum = 0;
for (const logit of logits) sum += …; // the exponential, with the factor taken out
return largest + Math.log(sum);`,
  ],
  forbiddenImports: {
    logSumExp: "whole",
    logSoftmax: "near",
    crossEntropy: "near",
    crossEntropyGradient: "near",
    batchLossAndGradient: "near",
    batchGradientDescent: "near",
    hiddenLayerLossAndGradient: "near",
    softmax: "near",
  },
} satisfies Guide;
