import type { Guide } from "../../../../exercises/guide.js";
import { combinedSums } from "../../../closed.js";

export const guide = {
  section: "gradient",
  almostTheCode: `const N = features.length;
const gradient = {
  weights: weights.map((row) => row.map(() => 0)), // {row}
  biases: biases.map(() => 0),
};
features.forEach((x, i) => {
  const logits = weights.map((row, m) => row.reduce((sum, w, k) => sum + w * x[k], biases[m]));
  crossEntropyGradient(logits, labels[i]).forEach((error, m) => {
    gradient.biases[m] += error / N;
    x.forEach((value, k) => {
      gradient.weights[m][k] += …; // {gap}
    });
  });
});
return gradient;`,
  closed: {
    whole: ["batchLossAndGradient"],
    step: ["meanGradient"],
    near: ["batchGradientDescent", ...combinedSums],
  },
} satisfies Guide;
