import {
  batchLossAndGradient,
  type Dataset,
  type Parameters,
} from "../../lib/softmaxRegression.js";

export type Training = Parameters & { losses: number[] };

/** Batch gradient descent: the parameters after the updates, and the loss before each of them. */
export function train(
  dataset: Dataset,
  start: Parameters,
  learningRate: number,
  updates: number,
): Training {
  let { weights, biases } = start;
  const losses: number[] = [];
  for (let update = 0; update < updates; update++) {
    // Both gradients are taken at the same θ, before either part of it moves.
    const { loss, ...slope } = batchLossAndGradient(dataset, { weights, biases });
    weights = weights.map((w, k) => w - learningRate * slope.weightsGradient[k]);
    biases = biases.map((b, m) => b - learningRate * slope.biasesGradient[m]);
    losses.push(loss);
  }
  return { weights, biases, losses };
}
