// Lesson: notebooks/05-batch-gradient-descent.ipynb#Batch-gradient-descent
import {
  batchLossAndGradient,
  type Dataset,
  type Parameters,
} from "../../lib/softmaxRegression.js";

export type Training = Parameters & { losses: number[] };

/**
 * Batch gradient descent: every update uses the gradient over all samples.
 *
 * `batchLossAndGradient(dataset, { weights, biases })` gives the mean loss and its gradient,
 * as { loss, weightsGradient, biasesGradient }.
 *
 * @param dataset - the samples and their labels
 * @param start - the weights, class after class, and the biases, two Float64Arrays
 * @param learningRate - η, finite and at least 0
 * @param updates - how many updates to make, an integer, at least 0
 * @returns the weights and biases after the last update, as Float64Arrays, and in losses one
 * number per update: the mean loss just before it
 * @example train(dataset, start, 0.5, 10).losses.length // 10
 */
export function train(
  dataset: Dataset,
  start: Parameters,
  learningRate: number,
  updates: number,
): Training {
  // TODO: in each update take the loss and gradient once, then move weights and biases.
  // Limits: start must be unchanged when you return.
  throw new Error("TODO");
}
