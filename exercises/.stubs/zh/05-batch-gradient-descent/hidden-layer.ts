// 课文：notebooks/zh/trails/hidden-layer.ipynb#自己的四十行代码
import { sum } from "d3-array";
import { crossEntropy, crossEntropyGradient } from "../../lib/crossEntropy.js";

/** 隐藏层 a = tanh(Vx + c)，以及 logits h = Wa + b。 */
export type Network = { V: number[][]; c: number[]; W: number[][]; b: number[] };
export type Sample = { x: number[]; label: number };
export type Training = Network & { losses: number[] };

/**
 * 用批量梯度下降训练带一个隐藏层的网络，目标是平均交叉熵。
 *
 * @param start - 第一次更新之前的参数：V 有 K 行，每行 d 个数，W 有 M 行，每行 K 个数
 * @param samples - N 个样本，各有 d 个特征 x 和一个从 0 到 M − 1 的标签
 * @param learningRate - η，有限，至少是 0
 * @param updates - 更新次数，整数，至少是 0
 * @returns 最后一次更新之后的 V、c、W 和 b，都是新数组；losses 里每次更新对应一个数，
 * 是更新之前那一刻的平均损失
 * @example trainNetwork(start, samples, 0.5, 10).losses.length // 10
 */
export function trainNetwork(
  start: Network,
  samples: readonly Sample[],
  learningRate: number,
  updates: number,
): Training {
  // TODO：把一个样本的前向计算和反向计算单独写成一个函数，再写外面的循环：
  // 每次更新先求出所有梯度，再按它们的平均移动。
  // 注意：返回时 start 必须保持原样。
  throw new Error("TODO");
}
