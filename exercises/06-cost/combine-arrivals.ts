// Lesson: notebooks/trails/many-machines.ipynb#Order

export type Report = { shard: number; count: number; gradientSum: number[] };

/**
 * The mean gradient over all samples, from the reports of machines as they arrive. A report
 * holds its shard's number, the count of its samples, and the sum of their gradients.
 *
 * The sums are added in the order of the shards' numbers, and divided once at the end. So the
 * result has the same bits, in whatever order the reports arrive.
 *
 * @param reports - at least one, in any order; gradientSum has P numbers in each
 * @param shardCount - how many shards there are; their numbers are 0 to shardCount − 1
 * @returns the mean gradient over all samples, and how many samples there are
 * @throws {Error} if a shard has no report; the message names the shard's number
 * @example combineArrivals([{ shard: 1, count: 1, gradientSum: [5] },
 *   { shard: 0, count: 3, gradientSum: [3] }], 2) // { meanGradient: [2], count: 4 }
 */
export function combineArrivals(
  reports: readonly Report[],
  shardCount: number,
): { meanGradient: number[]; count: number } {
  // TODO: go through the shards from 0 on, and add one report of each.
  // Limits: the same report may arrive several times; count it once. An empty shard still
  // reports, with count 0 and sums of 0, but not all shards are empty. If several are
  // missing, name any of them. Don't change the input.
  throw new Error("TODO");
}
