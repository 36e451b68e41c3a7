import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "The objective",
  lesson: "05-batch-gradient-descent",
  section: "The objective is a mean",
  hints: [
    "What is the loss of one sample, written with its logits alone? And what must not change when each sample is given twice?",
    "One sample costs log Σ exp(hⱼ) − h[y], which logSumExp gives without overflow. The objective is the mean over the N samples: divide the sum by N, not by the number of classes.",
    `const losses = logits.map((row, i) => …); // what sample i costs
return losses.reduce((total, loss) => total + loss, 0) / losses.length;`,
  ],
  forbiddenImports: {
    crossEntropy: "step",
    meanLoss: "step",
    batchLossAndGradient: "near",
    hiddenLayerLossAndGradient: "near",
    batchGradientDescent: "near",
  },
} satisfies Guide;
