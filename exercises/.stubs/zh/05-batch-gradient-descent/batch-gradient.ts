// 课文：notebooks/zh/05-batch-gradient-descent.ipynb#平均损失的梯度
import { crossEntropyGradient } from "../../lib/crossEntropy.js";

export type Gradient = { weights: number[][]; biases: number[] };

/**
 * 平均交叉熵的梯度，其中样本 x 的 logits 是 hₘ = wₘ·x + bₘ。
 *
 * `crossEntropyGradient(h, label)` 给出一个样本的 ∂loss/∂hₘ，共 M 个数。
 *
 * @param features - N 个样本，每个 d 个数
 * @param labels - N 个真实类别，从 0 到 M − 1 的整数
 * @param weights - M 行，每行 d 个数，每个类别一行
 * @param biases - M 个数
 * @returns 对权重的梯度（M 行，每行 d 个数）和对偏置的梯度（M 个数）
 * @example batchGradient([[1], [3]], [0, 1], [[0], [0]], [0, 0])
 * // { weights: [[0.5], [-0.5]], biases: [0, 0] }
 */
export function batchGradient(
  features: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly (readonly number[])[],
  biases: readonly number[],
): Gradient {
  // TODO：每个样本都加上自己的一份。对类别 m，
  // 偏置加上 ∂loss/∂hₘ，权重加上 ∂loss/∂hₘ 乘以 x。
  // 注意：要的是平均，不是总和；不要改动输入。
  throw new Error("TODO");
}
