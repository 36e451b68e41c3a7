// 课文：notebooks/zh/03-softmax.ipynb#Log-softmax
import { logSumExp } from "../../lib/softmax.js";

/**
 * softmax 概率的对数：log pⱼ，其中 p = softmax(h)。
 * log 是自然对数。
 *
 * `logSumExp(logits)` 给出 log(exp(h₁) + … + exp(h_M))，不会上溢。
 *
 * @param logits - h，至少一个 logit，都是有限的数
 * @returns M 个对数概率，都不大于 0
 * @example logSoftmax([0, 0]) // [−log 2, −log 2]
 */
export function logSoftmax(logits: readonly number[]): number[] {
  // TODO：先在纸上对 softmax 的公式取对数，再把剩下的式子写成代码。
  // 注意：logSoftmax([1000, 0]) 是 [0, -1000]，不是 [0, -Infinity]；不要改动输入。
  throw new Error("TODO");
}
