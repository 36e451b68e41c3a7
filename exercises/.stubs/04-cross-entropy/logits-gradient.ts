// Lesson: notebooks/04-cross-entropy.ipynb#The-gradient-is-p-minus-y
import { softmax } from "../../lib/softmax.js";

/**
 * The gradient of one sample's cross-entropy −log softmax(h)[label] with respect to the logits h.
 *
 * `softmax(logits)` gives the probabilities and doesn't overflow; log is the natural logarithm.
 *
 * @param logits - h, M logits, M at least 1, each of them finite
 * @param label - the true class, an integer from 0 to M − 1
 * @returns M partial derivatives, which sum to 0
 * @example logitsGradient([0, 0], 0) // [-0.5, 0.5]
 */
export function logitsGradient(logits: readonly number[], label: number): number[] {
  // TODO: differentiate −h[label] + log Σ exp(hⱼ) with respect to each logit.
  // Limits: large logits must work; don't change the input.
  throw new Error("TODO");
}
