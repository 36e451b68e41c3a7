// 课文：notebooks/zh/03-softmax.ipynb#Softmax
import { sum } from "d3-array";

/**
 * logits 对应的概率：pⱼ = exp(hⱼ) / (exp(h₁) + … + exp(h_M))。
 *
 * @param logits - h，至少一个 logit，都是有限的数，可大可小
 * @returns M 个概率，和为 1；不要舍入，也不要截断
 * @example softmax([0, 0]) // [0.5, 0.5]
 */
export function softmax(logits: readonly number[]): number[] {
  // TODO：先把公式写成代码，再解决 softmax([1000, 0]) 的问题。
  // 注意：logits 只要有限，结果就不能有 NaN；不要改动输入。
  throw new Error("TODO");
}
