// Lesson: notebooks/06-cost.ipynb#Combining-shards

export type Shard = { meanGradient: number[]; count: number };

/**
 * The mean gradient over all samples, when they are spread over several machines:
 * each machine has a shard of them and reports the mean gradient of its shard and its count.
 *
 * @param shards - at least one; meanGradient has P numbers in each
 * @returns the mean gradient over all samples, and how many samples there are
 * @example combineShards([{ meanGradient: [1], count: 3 }, { meanGradient: [5], count: 1 }])
 * // { meanGradient: [2], count: 4 }
 */
export function combineShards(shards: readonly Shard[]): Shard {
  // TODO: weigh each shard by what it stands for.
  // Limits: a shard may be empty (count 0); its mean is then 0/0 = NaN and must not count. At
  // least one shard has samples. Don't change the input.
  throw new Error("TODO");
}
