import { logSumExp } from "../../lib/softmax.js";

/** The training objective: the mean cross-entropy of N samples. */
export function batchLoss(
  logits: readonly (readonly number[])[],
  labels: readonly number[],
): number {
  // −log softmax(h)[y] = log Σ exp(hⱼ) − h[y]: the probability itself is never needed.
  const losses = logits.map((row, i) => logSumExp(row) - row[labels[i]]);
  return losses.reduce((total, loss) => total + loss, 0) / losses.length;
}
