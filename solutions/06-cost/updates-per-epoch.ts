export type Epoch = { updates: number; lastBatchSize: number };

/** The updates of one pass over N samples, and the size of the batch that comes last. */
export function updatesPerEpoch(sampleCount: number, batchSize: number): Epoch {
  const updates = Math.ceil(sampleCount / batchSize);
  // What the full batches leave over, which is a full batch when nothing is left over.
  return { updates, lastBatchSize: sampleCount - (updates - 1) * batchSize };
}
