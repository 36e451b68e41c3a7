export type Shard = { meanGradient: number[]; count: number };

/** 由各分片的平均梯度，求全部样本的平均梯度。 */
export function combineShards(shards: readonly Shard[]): Shard {
  const filled = shards.filter((shard) => shard.count > 0);
  const count = filled.reduce((total, shard) => total + shard.count, 0);
  const meanGradient = shards[0].meanGradient.map((_, k) =>
    filled.reduce((sum, shard) => sum + (shard.count / count) * shard.meanGradient[k], 0),
  );
  return { meanGradient, count };
}
