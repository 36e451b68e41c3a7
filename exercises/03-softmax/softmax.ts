// Lesson: notebooks/03-softmax.ipynb#Softmax
import { sum } from "d3-array";

/**
 * The probabilities that belong to logits: pⱼ = exp(hⱼ) / (exp(h₁) + … + exp(h_M)).
 *
 * @param logits - h, one logit or more, each of them a finite number, large or small
 * @returns M probabilities, which sum to 1; don't round or clip them
 * @example softmax([0, 0]) // [0.5, 0.5]
 */
export function softmax(logits: readonly number[]): number[] {
  // TODO: turn the formula into code, then fix what happens to softmax([1000, 0]).
  // Limits: no NaN for any finite logits; don't change the input.
  throw new Error("TODO");
}
