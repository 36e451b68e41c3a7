import { crossEntropyGradient } from "../../lib/crossEntropy.js";

export type Gradient = { weights: number[][]; biases: number[] };

/** 平均交叉熵对权重和偏置的梯度。 */
export function batchGradient(
  features: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly (readonly number[])[],
  biases: readonly number[],
): Gradient {
  const gradient = { weights: weights.map((row) => row.map(() => 0)), biases: biases.map(() => 0) };
  features.forEach((x, i) => {
    const logits = weights.map((row, m) => row.reduce((sum, w, k) => sum + w * x[k], biases[m]));
    crossEntropyGradient(logits, labels[i]).forEach((error, m) => {
      gradient.biases[m] += error / features.length;
      x.forEach((value, k) => {
        gradient.weights[m][k] += (error * value) / features.length;
      });
    });
  });
  return gradient;
}
