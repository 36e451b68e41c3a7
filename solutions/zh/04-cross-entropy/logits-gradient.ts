import { softmax } from "../../lib/softmax.js";

/** 交叉熵对 logits 的梯度。 */
export function logitsGradient(logits: readonly number[], label: number): number[] {
  // softmax 减独热向量：模型给出的概率，减去真实情况。
  return softmax(logits).map((p, j) => p - (j === label ? 1 : 0));
}
