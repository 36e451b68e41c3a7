// Lesson: notebooks/05-batch-gradient-descent.ipynb#The-objective-is-a-mean
import { logSumExp } from "../../lib/softmax.js";

/**
 * The training objective: the mean over N samples of −log softmax(logits of the sample)[its label].
 *
 * `logSumExp(h)` gives log(exp(h₁) + … + exp(h_M)) and doesn't overflow; log is natural.
 *
 * @param logits - N rows of M logits, one row per sample
 * @param labels - the N true classes, integers from 0 to M − 1
 * @returns the mean loss in nats
 * @example batchLoss([[0, 0], [0, 0]], [0, 1]) // log 2 = 0.6931…
 */
export function batchLoss(
  logits: readonly (readonly number[])[],
  labels: readonly number[],
): number {
  // TODO: find each sample's loss, then average.
  // Limits: N is at least 1; logits of 1000 must work; don't change the inputs.
  throw new Error("TODO");
}
