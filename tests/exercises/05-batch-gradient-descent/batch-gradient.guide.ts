import type { Guide } from "../guide.js";

export const guide = {
  title: "The gradient of the mean",
  lesson: "05-batch-gradient-descent",
  section: "The gradient of the mean",
  hints: [
    "For one sample: if the logit hₘ = wₘ·x + bₘ has the slope eₘ, what are the slopes of bₘ and of wₘ's entries?",
    "The slope of bₘ is eₘ, and that of the weight for feature k is eₘ·xₖ. Start with zeros in the shapes of weights and biases. For each sample compute its logits, get e from crossEntropyGradient, and add e/N and e·x/N.",
    "For sample i: const h = weights.map((row, m) => biases[m] + dot product of row and features[i]); crossEntropyGradient(h, labels[i]).forEach((error, m) => { gradient.biases[m] += error / N; for each k: gradient.weights[m][k] += error * features[i][k] / N; });",
  ],
} satisfies Guide;
