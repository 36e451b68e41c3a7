export type Epoch = { updates: number; lastBatchSize: number };

/** 把 N 个样本用过一遍，要更新多少次，最后一批有多大。 */
export function updatesPerEpoch(sampleCount: number, batchSize: number): Epoch {
  const updates = Math.ceil(sampleCount / batchSize);
  // 减去前面各批的样本，就是最后一批；正好除尽时，最后一批是满的。
  return { updates, lastBatchSize: sampleCount - (updates - 1) * batchSize };
}
