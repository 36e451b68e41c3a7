// 课文：notebooks/zh/03-softmax.ipynb#温度
import { logSumExp } from "../../lib/softmax.js";

/**
 * logits 除以温度 T 之后的 softmax：T 小于 1，分布变尖；T 大于 1，分布变平。
 *
 * `logSumExp(logits)` 给出 log(exp(h₁) + … + exp(h_M))，不会上溢；
 * log 是自然对数。lib 的 `softmax` 本身就能设温度，所以这道练习里不能用。
 *
 * @param logits - h，至少一个 logit，都是有限的数
 * @param temperature - T，大于 0，可以极小，也可以很大
 * @returns M 个概率，和为 1；极小的概率不要舍入成 0
 * @example softmaxWithTemperature([0, Math.log(3)], 0.5) // [0.1, 0.9]
 */
export function softmaxWithTemperature(logits: readonly number[], temperature: number): number[] {
  // TODO：想清楚 T 用在哪里，再求概率，不能上溢。
  // 注意：T 小到 0.001、logits 大到 50，也要算对；不要改动输入。
  throw new Error("TODO");
}
