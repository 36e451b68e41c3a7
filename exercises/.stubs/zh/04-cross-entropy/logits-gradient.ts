// 课文：notebooks/zh/04-cross-entropy.ipynb#梯度就是-p-减-y
import { softmax } from "../../lib/softmax.js";

/**
 * 单个样本的交叉熵 −log softmax(h)[label] 对 logits h 的梯度。
 *
 * `softmax(logits)` 给出概率，不会上溢；log 是自然对数。
 *
 * @param logits - h，M 个 logits，M 至少是 1，每个都是有限的数
 * @param label - 真实类别，从 0 到 M − 1 的整数
 * @returns M 个偏导数，和为 0
 * @example logitsGradient([0, 0], 0) // [-0.5, 0.5]
 */
export function logitsGradient(logits: readonly number[], label: number): number[] {
  // TODO：求 −h[label] + log Σ exp(hⱼ) 对每个 logit 的导数。
  // 注意：logits 很大时也要算得对；不要改动输入。
  throw new Error("TODO");
}
