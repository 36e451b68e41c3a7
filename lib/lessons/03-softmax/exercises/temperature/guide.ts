import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Sharper and flatter",
  lesson: "03-softmax",
  section: "Temperature",
  hints: [
    "Softmax sees only differences of logits. What happens to all the differences when every logit is divided by T?",
    "Divide the logits by T, before any exponential. Then make probabilities in the stable way: pⱼ = exp(hⱼ/T − log Σ exp(hₘ/T)).",
    `const scaled = logits.map((logit) => …); // T enters here
const total = logSumExp(scaled);
return scaled.map((logit) => Math.exp(logit - total));`,
  ],
  forbiddenImports: {
    softmax: "temperature",
    logSoftmax: "near",
    crossEntropy: "near",
    crossEntropyGradient: "near",
    batchLossAndGradient: "near",
    batchGradientDescent: "near",
    hiddenLayerLossAndGradient: "near",
  },
} satisfies Guide;
