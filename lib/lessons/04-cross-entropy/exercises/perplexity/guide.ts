import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "How many classes does it feel like?",
  lesson: "04-cross-entropy",
  section: "Perplexity",
  hints: [
    "A model spreads its belief evenly over 10 classes. What is its loss on each sample, and how do you get back to 10?",
    "Each loss is log 10, so exp of it is 10. When losses differ, take their mean first and the exponential last. The exponential of a sum would overflow, and the mean of exponentials is another number.",
    `const sum = losses.reduce((total, loss) => total + loss, 0);
const mean = …;
return Math.exp(mean);`,
  ],
  forbiddenImports: {
    perplexity: "whole",
    meanLoss: "step",
    meanOfSum: "near",
    sumWithCount: "near",
    combineSums: "near",
  },
} satisfies Guide;
