export type Report = { shard: number; count: number; gradientSum: number[] };

/** The mean gradient over all samples, from reports that arrive in any order, some of them twice. */
export function combineArrivals(
  reports: readonly Report[],
  shardCount: number,
): { meanGradient: number[]; count: number } {
  const byShard = new Map(reports.map((report) => [report.shard, report]));
  const sum = reports[0].gradientSum.map(() => 0);
  let count = 0;
  for (let shard = 0; shard < shardCount; shard++) {
    const report = byShard.get(shard);
    if (report === undefined) throw new Error(`shard ${shard} is missing`);
    report.gradientSum.forEach((slope, k) => {
      sum[k] += slope;
    });
    count += report.count;
  }
  return { meanGradient: sum.map((total) => total / count), count };
}
