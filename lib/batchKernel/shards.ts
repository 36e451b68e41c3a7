/**
 * How a batch is cut into shards: ranges of samples that are summed separately and then combined in
 * order.
 *
 * The cut depends on the batch alone, so the same batch gives the same bits however many threads share
 * the work. And because each sum is short, rounding errors stay small: 60,000 samples are 16 sums of
 * fewer than four thousand.
 *
 * @param sampleCount - N
 * @param featureCount - d
 * @param classCount - M
 * @returns samples per shard, a multiple of four; the last shard has what is left
 * @example shardSizeOf({ sampleCount: 60000, featureCount: 784, classCount: 10 }) // 3752
 */
export function shardSizeOf(counts: {
  readonly sampleCount: number;
  readonly featureCount: number;
  readonly classCount: number;
}): number {
  const { sampleCount, featureCount, classCount } = counts;
  // A shard is worth its own sums if it has a million products, and many samples for each sum.
  const products = sampleCount * (featureCount * classCount + productsOfSoftmax);
  const shards = Math.min(16, products / 2 ** 20, sampleCount / 64);
  return 4 * Math.ceil(sampleCount / 4 / Math.max(1, Math.floor(shards)));
}

/** A sample's softmax takes about the time of this many products. */
const productsOfSoftmax = 256;
