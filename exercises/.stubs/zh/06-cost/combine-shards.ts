// 课文：notebooks/zh/06-cost.ipynb#合并分片

export type Shard = { meanGradient: number[]; count: number };

/**
 * 样本分散在几台机器上，每台机器有一个分片，
 * 并报告这个分片的平均梯度和样本数。求全部样本的平均梯度。
 *
 * @param shards - 至少一个；每个 meanGradient 都有 P 个数
 * @returns 全部样本的平均梯度，以及一共有多少个样本
 * @example combineShards([{ meanGradient: [1], count: 3 }, { meanGradient: [5], count: 1 }])
 * // { meanGradient: [2], count: 4 }
 */
export function combineShards(shards: readonly Shard[]): Shard {
  // TODO：分片代表的样本有多少，权重就有多大。
  // 注意：分片可能是空的（count 为 0），平均值就是 0/0 = NaN，不能算进去。
  // 至少有一个分片里有样本。不要改动输入。
  throw new Error("TODO");
}
