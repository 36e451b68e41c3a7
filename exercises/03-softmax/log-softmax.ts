// Lesson: notebooks/03-softmax.ipynb#Log-softmax
import { logSumExp } from "../../lib/softmax.js";

/**
 * The logarithms of the softmax probabilities: log pⱼ, where p = softmax(h).
 * log is the natural logarithm.
 *
 * `logSumExp(logits)` gives log(exp(h₁) + … + exp(h_M)) and doesn't overflow.
 *
 * @param logits - h, one logit or more, each of them finite
 * @returns M log-probabilities, each at most 0
 * @example logSoftmax([0, 0]) // [−log 2, −log 2]
 */
export function logSoftmax(logits: readonly number[]): number[] {
  // TODO: take the logarithm of the softmax formula on paper first, then write what is left.
  // Limits: logSoftmax([1000, 0]) is [0, -1000], not [0, -Infinity]; don't change the input.
  throw new Error("TODO");
}
