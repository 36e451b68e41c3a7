// Lesson: notebooks/06-cost.ipynb#Updates-per-epoch

export type Epoch = { updates: number; lastBatchSize: number };

/**
 * How many updates one epoch makes: one per batch, with every sample used once.
 *
 * @param sampleCount - N, an integer, at least 1
 * @param batchSize - how many samples a full batch has, an integer, at least 1
 * @returns the number of updates, and the number of samples in the last batch
 * @example updatesPerEpoch(10, 4) // { updates: 3, lastBatchSize: 2 }
 */
export function updatesPerEpoch(sampleCount: number, batchSize: number): Epoch {
  // TODO: count the batches without making them, and say what is left for the last one.
  // Limits: counts up to 10¹⁵, so no loop; batchSize may be larger than sampleCount.
  throw new Error("TODO");
}
