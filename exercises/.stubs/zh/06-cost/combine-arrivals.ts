// 课文：notebooks/zh/trails/many-machines.ipynb#次序

export type Report = { shard: number; count: number; gradientSum: number[] };

/**
 * 各台机器的报告陆续到达，由此求全部样本的平均梯度。
 * 一份报告里有分片的编号、样本数，以及这些样本的梯度之和。
 *
 * 各片的和按分片编号的次序相加，最后只除一次。
 * 这样，不管报告按什么次序到达，结果都逐位相同。
 *
 * @param reports - 至少一份，次序不限；每份的 gradientSum 都有 P 个数
 * @param shardCount - 一共有几个分片，编号从 0 到 shardCount − 1
 * @returns 全部样本的平均梯度，以及一共有多少个样本
 * @throws {Error} 有分片没有报告；错误消息里要写出这个分片的编号
 * @example combineArrivals([{ shard: 1, count: 1, gradientSum: [5] },
 *   { shard: 0, count: 3, gradientSum: [3] }], 2) // { meanGradient: [2], count: 4 }
 */
export function combineArrivals(
  reports: readonly Report[],
  shardCount: number,
): { meanGradient: number[]; count: number } {
  // TODO：从 0 号分片开始，每个分片取一份报告，加进去。
  // 注意：同一份报告可能到达几次，只能算一次。空的分片也有报告
  // （count 为 0，和全是 0），但不会全都是空的。如果缺了几个分片，
  // 写出其中任何一个的编号就行。不要改动输入。
  throw new Error("TODO");
}
