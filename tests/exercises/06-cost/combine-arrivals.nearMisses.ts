import { combineArrivals, type Report } from "../../../solutions/06-cost/combine-arrivals.js";
import type { Trials } from "../trials.js";

type Combine = typeof combineArrivals;
type Reports = readonly Report[];

const changed =
  (change: (slope: number) => number): Combine =>
  (reports, shardCount) => {
    const { meanGradient, count } = combineArrivals(reports, shardCount);
    return { meanGradient: meanGradient.map(change), count };
  };
const counting =
  (change: (count: number) => number): Combine =>
  (reports, shardCount) => {
    const { meanGradient, count } = combineArrivals(reports, shardCount);
    return { meanGradient, count: change(count) };
  };
/** The reports as they come, added. */
function added(reports: Reports): ReturnType<Combine> {
  const count = reports.reduce((total, one) => total + one.count, 0);
  const total = (k: number) => reports.reduce((sum, one) => sum + one.gradientSum[k], 0);
  return { meanGradient: reports[0].gradientSum.map((_, k) => total(k) / count), count };
}
const once = (reports: Reports) => [...new Map(reports.map((one) => [one.shard, one])).values()];
const ascending = (reports: Reports) => [...reports].sort((one, other) => one.shard - other.shard);
const missingAmong = (reports: Reports, shards: readonly number[]) =>
  shards.find((shard) => !reports.some((one) => one.shard === shard));
const numbers = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
/** Looks only for these shards, and adds what is there. */
const lookingFor =
  (shards: (reports: Reports, shardCount: number) => readonly number[]): Combine =>
  (reports, shardCount) => {
    const missing = missingAmong(reports, shards(reports, shardCount));
    if (missing !== undefined) throw new Error(`shard ${missing} is missing`);
    return added(ascending(once(reports)));
  };
const all = (_: Reports, shardCount: number) => numbers(0, shardCount);
const largest = (reports: Reports) => Math.max(...reports.map(({ shard }) => shard));
const smallest = (reports: Reports) => Math.min(...reports.map(({ shard }) => shard));

export const trials: Trials<Combine> = {
  nearMisses: [
    {
      reason: "a second report is recognised only just after the first",
      answer: (reports, shardCount) => {
        combineArrivals(reports, shardCount);
        return added(ascending(reports.filter((one, i) => one.shard !== reports[i - 1]?.shard)));
      },
    },
    {
      reason: "a third report counts again",
      answer: (reports, shardCount) => {
        combineArrivals(reports, shardCount);
        const earlier = (one: Report, i: number) =>
          reports.slice(0, i).filter(({ shard }) => shard === one.shard).length;
        return added(ascending(reports.filter((one, i) => earlier(one, i) !== 1)));
      },
    },
    {
      reason: "reports with equal numbers are taken for the same",
      answer: (reports, shardCount) => {
        combineArrivals(reports, shardCount);
        const key = ({ count, gradientSum }: Report) => JSON.stringify([count, gradientSum]);
        return added(ascending([...new Map(reports.map((one) => [key(one), one])).values()]));
      },
    },
    {
      reason: "shards in the order of their numbers as texts",
      answer: (reports, shardCount) => {
        combineArrivals(reports, shardCount);
        const text = ({ shard }: Report) => String(shard);
        return added(once(reports).sort((one, other) => (text(one) < text(other) ? -1 : 1)));
      },
    },
    {
      reason: "shards from the last to the first",
      answer: (reports, shardCount) => {
        combineArrivals(reports, shardCount);
        return added(ascending(once(reports)).reverse());
      },
    },
    {
      reason: "only shards up to the largest number that arrived are looked for",
      answer: lookingFor((reports) => numbers(0, largest(reports) + 1)),
    },
    {
      reason: "only shards from the smallest number that arrived are looked for",
      answer: lookingFor((reports, shardCount) => numbers(smallest(reports), shardCount)),
    },
    {
      reason: "a shard is looked for only where there are fewer reports than shards",
      answer: lookingFor((reports, shardCount) =>
        reports.length < shardCount ? numbers(0, shardCount) : [],
      ),
    },
    {
      reason: "an empty shard is taken for a missing one",
      answer: (reports, shardCount) =>
        lookingFor(all)(
          reports.filter(({ count }) => count > 0),
          shardCount,
        ),
    },
    {
      reason: "a missing shard is an empty one",
      answer: (reports) => added(ascending(once(reports))),
    },
    {
      reason: "the error names how many reports arrived, not which shard did not",
      answer: (reports, shardCount) => {
        const distinct = once(reports);
        if (distinct.length < shardCount) throw new Error(`only ${distinct.length} shards`);
        return added(ascending(distinct));
      },
    },
    { reason: "32-bit floats", answer: changed(Math.fround) },
    { reason: "9 significant digits", answer: changed((slope) => Number(slope.toPrecision(9))) },
    {
      reason: "slopes below 1e-12 are 0",
      answer: changed((slope) => (Math.abs(slope) < 1e-12 ? 0 : slope)),
    },
    { reason: "the count as a 32-bit integer", answer: counting((count) => count | 0) },
  ],
  rightAnswers: [
    { reason: "looked for, made unique, sorted, added", answer: lookingFor(all) },
    {
      reason: "an array with a place for each shard",
      answer: (reports, shardCount) => {
        const places: (Report | undefined)[] = new Array(shardCount).fill(undefined);
        for (const one of reports) places[one.shard] ??= one;
        const missing = places.indexOf(undefined);
        if (missing !== -1) throw new RangeError(`no report of ${missing}`);
        return added(places as Report[]);
      },
    },
    {
      reason: "recursion over the shards, with all that is missing in the error",
      answer: (reports, shardCount) => {
        const missing = numbers(0, shardCount).filter((s) => missingAmong(reports, [s]) === s);
        if (missing.length > 0) throw new Error(`missing: ${missing.join(", ")}`);
        const sumTo = (shard: number, k: number): number => {
          if (shard < 0) return 0;
          const found = reports.find((one) => one.shard === shard);
          return sumTo(shard - 1, k) + (found?.gradientSum[k] ?? Number.NaN);
        };
        const { count } = added(once(reports));
        const mean = (k: number) => sumTo(shardCount - 1, k) / count;
        return { meanGradient: reports[0].gradientSum.map((_, k) => mean(k)), count };
      },
    },
  ],
};
