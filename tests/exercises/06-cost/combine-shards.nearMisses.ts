import { combineShards, type Shard } from "../../../solutions/06-cost/combine-shards.js";
import type { Trials } from "../trials.js";

type Combine = typeof combineShards;
type Shards = readonly Shard[];
const without =
  (skip: (shard: Shard, place: number, shards: Shards) => boolean): Combine =>
  (shards) =>
    combineShards(shards.filter((shard, place) => !skip(shard, place, shards)));
const changed =
  (change: (slope: number) => number): Combine =>
  (shards) => {
    const { meanGradient, count } = combineShards(shards);
    return { meanGradient: meanGradient.map(change), count };
  };
const counting =
  (change: (count: number) => number): Combine =>
  (shards) => {
    const { meanGradient, count } = combineShards(shards);
    return { meanGradient, count: change(count) };
  };
const filled = (shards: Shards) => shards.filter(({ count }) => count > 0);

export const trials: Trials<Combine> = {
  nearMisses: [
    {
      reason: "shards whose mean is 0 everywhere are skipped",
      answer: without(({ meanGradient, count }) => count > 0 && meanGradient.every((g) => g === 0)),
    },
    {
      reason: "equal shards count once",
      answer: without((shard, place, shards) =>
        shards.some((other, i) => i < place && JSON.stringify(other) === JSON.stringify(shard)),
      ),
    },
    {
      reason: "an empty shard is left out only at the front",
      answer: (shards) => {
        const from = shards.findIndex(({ count }) => count > 0);
        const rest = shards.slice(from);
        const count = rest.reduce((total, shard) => total + shard.count, 0);
        const meanGradient = rest[0].meanGradient.map(
          (_, k) =>
            rest.reduce((sum, shard) => sum + shard.count * shard.meanGradient[k], 0) / count,
        );
        return { meanGradient, count };
      },
    },
    {
      reason: "an empty shard adds one to the count",
      answer: (shards) => {
        const { meanGradient, count } = combineShards(shards);
        return { meanGradient, count: count + shards.length - filled(shards).length };
      },
    },
    {
      reason: "one shard that is not empty gives NaN for its count − 1",
      answer: (shards) =>
        filled(shards).length === 1 && filled(shards)[0].count === 1
          ? { meanGradient: [Number.NaN], count: 1 }
          : combineShards(shards),
    },
    { reason: "only the first 256 shards", answer: without((_, place) => place >= 256) },
    { reason: "6 decimals", answer: changed((slope) => Number(slope.toFixed(6))) },
    { reason: "6 significant digits", answer: changed((slope) => Number(slope.toPrecision(6))) },
    { reason: "32-bit floats", answer: changed(Math.fround) },
    {
      reason: "slopes below 1e-12 are 0",
      answer: changed((slope) => (Math.abs(slope) < 1e-12 ? 0 : slope)),
    },
    {
      reason: "slopes clipped at ±1e6",
      answer: changed((slope) => Math.max(-1e6, Math.min(1e6, slope))),
    },
    { reason: "the count as a 32-bit integer", answer: counting((count) => count | 0) },
    { reason: "the count as a 32-bit float", answer: counting(Math.fround) },
    {
      reason: "a shard with less than a billionth of the samples is skipped",
      answer: (shards) => {
        const { count } = combineShards(shards);
        const { meanGradient } = without((shard) => shard.count < 1e-9 * count)(shards);
        return { meanGradient, count };
      },
    },
  ],
  rightAnswers: [
    {
      reason: "two at a time, by a weighted step",
      answer: (shards) =>
        filled(shards).reduce((before, { meanGradient, count }) => {
          const total = before.count + count;
          const step = count / total;
          return {
            meanGradient: before.meanGradient.map((g, k) => g + step * (meanGradient[k] - g)),
            count: total,
          };
        }),
    },
    {
      reason: "sums first, divided at the end",
      answer: (shards) => {
        const sum: number[] = shards[0].meanGradient.map(() => 0);
        let total = 0;
        for (const { meanGradient, count } of shards) {
          if (count === 0) continue;
          total += count;
          for (let k = 0; k < sum.length; k++) sum[k] += count * meanGradient[k];
        }
        return { meanGradient: sum.map((value) => value / total), count: total };
      },
    },
    {
      reason: "recursion over the halves",
      answer: function descend(shards): Shard {
        const all = filled(shards);
        if (all.length === 1) return { ...all[0], meanGradient: [...all[0].meanGradient] };
        const half = all.length >> 1;
        const [a, b] = [descend(all.slice(0, half)), descend(all.slice(half))];
        const count = a.count + b.count;
        const mean = (g: number, k: number) => (a.count * g + b.count * b.meanGradient[k]) / count;
        return { count, meanGradient: a.meanGradient.map(mean) };
      },
    },
    {
      reason: "NaN replaced by 0 where the count is 0",
      answer: (shards) => {
        const count = shards.reduce((total, shard) => total + shard.count, 0);
        const mean = (k: number) =>
          shards.reduce(
            (sum, shard) => sum + (shard.count * (shard.count && shard.meanGradient[k])) / count,
            0,
          );
        return { meanGradient: shards[0].meanGradient.map((_, k) => mean(k)), count };
      },
    },
  ],
};
