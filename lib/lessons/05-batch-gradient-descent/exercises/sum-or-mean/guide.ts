import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Sum or mean?",
  lesson: "05-batch-gradient-descent",
  section: "Sum or mean",
  hints: [
    "The sum of N gradients is how many times as long as their mean? How must the learning rate make up for it?",
    "Sum each column over the rows. The mean is the sum divided by N, the number of rows. sumLearningRate·sum = learningRate·mean holds for every gradient when sumLearningRate = learningRate/N.",
    `const N = gradients.length;
const sum = gradients[0].map((_, k) => gradients.reduce((total, row) => total + row[k], 0));
const mean = sum.map((value) => value / N);
return { sum, mean, sumLearningRate: … };`,
  ],
  forbiddenImports: {
    meanGradient: "step",
    sumWithCount: "step",
    combineSums: "step",
    meanOfSum: "step",
    meanLoss: "near",
  },
} satisfies Guide;
