// 课文：notebooks/zh/06-cost.ipynb#一轮更新多少次

export type Epoch = { updates: number; lastBatchSize: number };

/**
 * 一轮更新多少次：每批一次，每个样本只用一次。
 *
 * @param sampleCount - N，整数，至少为 1
 * @param batchSize - 装满的一批有多少个样本，整数，至少为 1
 * @returns 更新次数，以及最后一批的样本数
 * @example updatesPerEpoch(10, 4) // { updates: 3, lastBatchSize: 2 }
 */
export function updatesPerEpoch(sampleCount: number, batchSize: number): Epoch {
  // TODO：不要真的切成批，只数出有几批，再算出留给最后一批的样本有多少个。
  // 注意：数目可以大到 10¹⁵，所以不要用循环；batchSize 可能比 sampleCount 大。
  throw new Error("TODO");
}
