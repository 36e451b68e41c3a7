import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "What a prediction costs",
  lesson: "04-cross-entropy",
  section: "Negative log-likelihood",
  hints: [
    "The model gave one probability to each class. Which of them says how good it was on this sample?",
    "Only the probability of the true class counts: probabilities[label], where the first class has index 0. Its loss is −log of it. Math.log is the natural logarithm, and Math.log(0) is −Infinity already.",
    `const p = …; // the probability of the true class
return -Math.log(p);`,
  ],
  forbiddenImports: { negativeLogLikelihood: "whole", klDivergence: "near", crossEntropy: "near" },
} satisfies Guide;
