// 课文：notebooks/zh/05-batch-gradient-descent.ipynb#批量梯度下降
import {
  batchLossAndGradient,
  type Dataset,
  type Parameters,
} from "../../lib/softmaxRegression.js";

export type Training = Parameters & { losses: number[] };

/**
 * 批量梯度下降：每次更新都用全部样本计算梯度。
 *
 * `batchLossAndGradient(dataset, { weights, biases })` 给出平均损失和它的梯度，
 * 形式是 { loss, weightsGradient, biasesGradient }。
 *
 * @param dataset - 样本和标签
 * @param start - 权重（一个类别接一个类别）和偏置，两个 Float64Array
 * @param learningRate - η，有限，至少是 0
 * @param updates - 更新次数，整数，至少是 0
 * @returns 最后一次更新之后的权重和偏置，都是 Float64Array；losses 里每次更新对应一个数，
 * 是更新之前那一刻的平均损失
 * @example train(dataset, start, 0.5, 10).losses.length // 10
 */
export function train(
  dataset: Dataset,
  start: Parameters,
  learningRate: number,
  updates: number,
): Training {
  // TODO：每次更新只求一次损失和梯度，再移动权重和偏置。
  // 注意：返回时 start 必须保持原样。
  throw new Error("TODO");
}
