import {
  batchLossAndGradient,
  type Dataset,
  type Parameters,
} from "../../lib/softmaxRegression.js";

export type Training = Parameters & { losses: number[] };

/** 批量梯度下降：返回更新之后的参数，以及每次更新之前的损失。 */
export function train(
  dataset: Dataset,
  start: Parameters,
  learningRate: number,
  updates: number,
): Training {
  let { weights, biases } = start;
  const losses: number[] = [];
  for (let update = 0; update < updates; update++) {
    // 两个梯度都在同一个 θ 处求，求完之后权重和偏置才移动。
    const { loss, ...slope } = batchLossAndGradient(dataset, { weights, biases });
    weights = weights.map((w, k) => w - learningRate * slope.weightsGradient[k]);
    biases = biases.map((b, m) => b - learningRate * slope.biasesGradient[m]);
    losses.push(loss);
  }
  return { weights, biases, losses };
}
