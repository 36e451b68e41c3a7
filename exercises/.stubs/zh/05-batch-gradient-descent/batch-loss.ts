// 课文：notebooks/zh/05-batch-gradient-descent.ipynb#目标是平均损失
import { logSumExp } from "../../lib/softmax.js";

/**
 * 训练目标：−log softmax(样本的 logits)[样本的标签]，对 N 个样本取平均。
 *
 * `logSumExp(h)` 给出 log(exp(h₁) + … + exp(h_M))，不会上溢；log 是自然对数。
 *
 * @param logits - N 行，每行 M 个 logits，每个样本一行
 * @param labels - N 个真实类别，从 0 到 M − 1 的整数
 * @returns 平均损失，单位是奈特
 * @example batchLoss([[0, 0], [0, 0]], [0, 1]) // log 2 = 0.6931…
 */
export function batchLoss(
  logits: readonly (readonly number[])[],
  labels: readonly number[],
): number {
  // TODO：求出每个样本的损失，再取平均。
  // 注意：N 至少是 1；logits 大到 1000 也要能算；不要改动输入。
  throw new Error("TODO");
}
