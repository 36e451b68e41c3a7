// 课文：notebooks/zh/06-cost.ipynb#小批量

/**
 * 按给定的次序，把一轮的样本切成批。
 *
 * @param order - 样本的下标，按使用的次序排列：通常已经打乱
 * @param batchSize - 一批有多少个下标，整数，至少为 1
 * @returns 各批，都是新数组；批量大小不能整除样本数时，最后一批短一些
 * @example minibatches([3, 0, 2, 4, 1], 2) // [[3, 0], [2, 4], [1]]
 */
export function minibatches(order: readonly number[], batchSize: number): number[][] {
  // TODO：每个下标恰好进一批。
  // 注意：batchSize 可能比样本数大；不要改动输入。
  throw new Error("TODO");
}
