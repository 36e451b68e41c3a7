// Lesson: notebooks/06-cost.ipynb#Mini-batches

/**
 * Cuts the samples of one epoch into batches, in the given order.
 *
 * @param order - the indices of the samples, in the order of use: usually shuffled
 * @param batchSize - how many indices a batch has, an integer, at least 1
 * @returns the batches, new arrays; the last one is shorter where the batch size doesn't divide
 * the count
 * @example minibatches([3, 0, 2, 4, 1], 2) // [[3, 0], [2, 4], [1]]
 */
export function minibatches(order: readonly number[], batchSize: number): number[][] {
  // TODO: every index goes into exactly one batch.
  // Limits: batchSize may be larger than the number of samples; don't change the input.
  throw new Error("TODO");
}
