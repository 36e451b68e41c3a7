import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "The gradient of the mean",
  lesson: "05-batch-gradient-descent",
  section: "The gradient of the mean",
  hints: [
    "For one sample: if the logit hₘ = wₘ·x + bₘ has the slope eₘ, what are the slopes of bₘ and of wₘ's entries?",
    "The slope of bₘ is eₘ, and that of the weight for feature k is eₘ·xₖ. Start with zeros in the shapes of weights and biases: a new row for each class, because Array(M).fill(row) would put one shared row in all places. For each sample compute its logits, get e from crossEntropyGradient, and add e/N and e·x/N.",
    `const N = features.length;
const gradient = {
  weights: weights.map((row) => row.map(() => 0)), // each class gets a row of its own
  biases: biases.map(() => 0),
};
features.forEach((x, i) => {
  const logits = weights.map((row, m) => row.reduce((sum, w, k) => sum + w * x[k], biases[m]));
  crossEntropyGradient(logits, labels[i]).forEach((error, m) => {
    gradient.biases[m] += error / N;
    x.forEach((value, k) => {
      gradient.weights[m][k] += …; // the share of sample i
    });
  });
});
return gradient;`,
  ],
  forbiddenImports: {
    batchLossAndGradient: "whole",
    meanGradient: "step",
    batchGradientDescent: "near",
    hiddenLayerLossAndGradient: "near",
    meanOfSum: "near",
    sumWithCount: "near",
    combineSums: "near",
  },
} satisfies Guide;
