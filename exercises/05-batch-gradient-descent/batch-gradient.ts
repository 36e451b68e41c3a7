// Lesson: notebooks/05-batch-gradient-descent.ipynb#The-gradient-of-the-mean
import { crossEntropyGradient } from "../../lib/crossEntropy.js";

export type Gradient = { weights: number[][]; biases: number[] };

/**
 * The gradient of the mean cross-entropy, where sample x has the logits hₘ = wₘ·x + bₘ.
 *
 * `crossEntropyGradient(h, label)` gives one sample's ∂loss/∂hₘ, as M numbers.
 *
 * @param features - N samples of d numbers
 * @param labels - the N true classes, integers from 0 to M − 1
 * @param weights - M rows of d numbers, one row per class
 * @param biases - M numbers
 * @returns the gradients with respect to the weights (M rows of d) and the biases (M)
 * @example batchGradient([[1], [3]], [0, 1], [[0], [0]], [0, 0])
 * // { weights: [[0.5], [-0.5]], biases: [0, 0] }
 */
export function batchGradient(
  features: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly (readonly number[])[],
  biases: readonly number[],
): Gradient {
  // TODO: every sample adds its share: for class m, ∂loss/∂hₘ to the bias, and ∂loss/∂hₘ times
  // x to the weights.
  // Limits: the mean, not the sum; don't change the inputs.
  throw new Error("TODO");
}
