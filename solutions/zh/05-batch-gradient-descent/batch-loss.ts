import { logSumExp } from "../../lib/softmax.js";

/** 训练目标：N 个样本的平均交叉熵。 */
export function batchLoss(
  logits: readonly (readonly number[])[],
  labels: readonly number[],
): number {
  // −log softmax(h)[y] = log Σ exp(hⱼ) − h[y]：概率本身根本用不着算。
  const losses = logits.map((row, i) => logSumExp(row) - row[labels[i]]);
  return losses.reduce((total, loss) => total + loss, 0) / losses.length;
}
