import { combineArrivals, type Report } from "../../../../../solutions/06-cost/combine-arrivals.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

type Combine = typeof combineArrivals;
type Reports = readonly Report[];
type Combined = ReturnType<Combine>;

const report = (shard: number, count: number, ...gradientSum: number[]): Report => ({
  shard,
  count,
  gradientSum,
});

/** One report of each shard, in the order in which the shards arrive first. */
const bySlot = (reports: Reports) => new Map(reports.map((one) => [one.shard, one]));
const ascending = (reports: Reports) => [...reports].sort((one, other) => one.shard - other.shard);

/** Σ weight·sum, parameter by parameter. */
const slopes = (reports: Reports, weightOf: (report: Report) => number) =>
  reports[0].gradientSum.map((_, k) =>
    ascending(reports).reduce((total, one) => total + weightOf(one) * one.gradientSum[k], 0),
  );
/** All of these reports, one after the other. */
function added(reports: Reports): Combined {
  const count = reports.reduce((total, one) => total + one.count, 0);
  const meanGradient = (reports[0]?.gradientSum ?? []).map(
    (_, k) => reports.reduce((total, one) => total + one.gradientSum[k], 0) / count,
  );
  return { meanGradient, count };
}

/** Each shard is looked for and counted once, and what comes out is another number. */
const changing =
  (change: (reports: Reports, shardCount: number, right: Combined) => Combined): Combine =>
  (reports, shardCount) =>
    change([...bySlot(reports).values()], shardCount, combineArrivals(reports, shardCount));

const [a, b, c] = [report(0, 3, 1, 2, 0), report(1, 1, 5, -1, 4), report(2, 2, 3, 3, 1)];

export const catalogue: MistakeCatalogue<Combine> = {
  solution: combineArrivals,
  probes: [
    [[b, a], 2],
    [[c, a, b], 3],
    [[report(0, 4, 6)], 1],
    [[report(2, 1, 4, 1), report(0, 2, 3, -5), report(1, 5, 2, 7)], 3],
  ],
  extremes: [
    [[b, a, a], 2],
    [[c, b, c, a], 3],
    [[c, a], 3],
    [[a, c, c], 3],
    [[report(1, 1, 1), report(2, 1, -1e16), report(0, 1, 1e16)], 3],
    [[report(2, 1, 1), report(0, 1, 1e16), report(1, 1, -1e16)], 3],
  ],
  mistakes: [
    {
      id: "inOrderOfArrival",
      answer: (reports, shardCount) => {
        combineArrivals(reports, shardCount);
        return added([...bySlot(reports).values()]);
      },
    },
    {
      id: "duplicatesCounted",
      answer: (reports, shardCount) => {
        combineArrivals(reports, shardCount);
        return added(ascending(reports));
      },
    },
    {
      id: "missingShardIgnored",
      answer: (reports) => added(ascending([...bySlot(reports).values()])),
    },
    {
      id: "duplicatesCountedAndMissingIgnored",
      answer: (reports) => added(ascending(reports)),
    },
    {
      id: "reportsCountedInsteadOfShards",
      answer: (reports, shardCount) => {
        if (reports.length < shardCount) combineArrivals(reports, shardCount);
        return added(ascending([...bySlot(reports).values()]));
      },
    },
    {
      id: "meansAveraged",
      answer: changing((reports, shardCount, { count }) => ({
        count,
        meanGradient: slopes(reports, (one) => (one.count === 0 ? 0 : 1 / one.count / shardCount)),
      })),
    },
    {
      id: "notDivided",
      answer: changing((_, __, { meanGradient, count }) => ({
        count,
        meanGradient: meanGradient.map((slope) => slope * count),
      })),
    },
    {
      id: "dividedByShards",
      answer: changing((_, shardCount, { meanGradient, count }) => ({
        count,
        meanGradient: meanGradient.map((slope) => (slope * count) / shardCount),
      })),
    },
    {
      id: "countOfShards",
      answer: changing((_, shardCount, { meanGradient }) => ({ count: shardCount, meanGradient })),
    },
    {
      id: "firstShardLeftOut",
      answer: changing((reports) => added(ascending(reports).filter(({ shard }) => shard > 0))),
    },
    {
      id: "lastShardLeftOut",
      answer: changing((reports, shardCount) =>
        added(ascending(reports).filter(({ shard }) => shard < shardCount - 1)),
      ),
    },
    {
      id: "sumsWeighedByCounts",
      answer: changing((reports, _, { count }) => ({
        count,
        meanGradient: slopes(reports, (one) => one.count / count),
      })),
    },
  ],
};
