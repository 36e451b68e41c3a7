import type { Guide } from "../../../../exercises/guide.js";
import { combinedSums } from "../../../closed.js";

export const guide = {
  section: "sum-or-mean",
  almostTheCode: `const N = gradients.length;
const sum = gradients[0].map((_, k) => gradients.reduce((total, row) => total + row[k], 0));
const mean = sum.map((value) => value / N);
return { sum, mean, sumLearningRate: … };`,
  closed: {
    step: ["meanGradient", ...combinedSums],
    near: ["meanLoss"],
  },
} satisfies Guide;
