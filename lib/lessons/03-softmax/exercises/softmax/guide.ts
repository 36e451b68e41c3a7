import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Softmax without overflow",
  lesson: "03-softmax",
  section: "Softmax",
  hints: [
    "In Infinity / Infinity, both parts are too large. What could you divide both by, so that their quotient stays the same?",
    "Divide numerator and denominator by exp(m) with m = max h: subtract m from every logit first. The quotient is unchanged, the largest exponential is 1, and the sum is at least 1.",
    `const largest = Math.max(...logits);
const terms = logits.map((logit) => …); // the exponential of the shifted logit
const sum = terms.reduce((total, term) => total + term, 0);
return terms.map((term) => term / sum);`,
  ],
  forbiddenImports: {
    softmax: "whole",
    logSoftmax: "near",
    crossEntropy: "near",
    crossEntropyGradient: "near",
    batchLossAndGradient: "near",
    batchGradientDescent: "near",
    hiddenLayerLossAndGradient: "near",
  },
} satisfies Guide;
