import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "The gradient is p − y",
  lesson: "04-cross-entropy",
  section: "The gradient is p minus y",
  hints: [
    "The loss is −h[label] + log Σ exp(hⱼ). Which logits occur in the first part, and which in the second?",
    "The second part has the derivative exp(hⱼ)/Σ exp(hₘ), which is softmax, for every logit. The first adds −1 for the logit of the label alone. So the gradient is the probabilities, less 1 at the label.",
    `const p = softmax(logits);
return p.map((value, j) => value - …); // 1 at the label, 0 elsewhere`,
  ],
  forbiddenImports: {
    crossEntropyGradient: "whole",
    batchLossAndGradient: "near",
    batchGradientDescent: "near",
    hiddenLayerLossAndGradient: "near",
  },
} satisfies Guide;
