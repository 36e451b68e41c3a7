import { least, sum } from "d3-array";
import { combineShards, type Shard } from "../../../../../solutions/06-cost/combine-shards.js";
import type { Mistake } from "../../../../exercises/mistake.js";

type Combine = typeof combineShards;
type Shards = readonly Shard[];

const countOf = (shards: Shards) => sum(shards, ({ count }) => count);
/** Right, but for some of the result. */
const but =
  (change: (right: Shard, shards: Shards) => Partial<Shard>): Combine =>
  (shards) => {
    const right = combineShards(shards);
    return { ...right, ...change(right, shards) };
  };
const times = (values: readonly number[], factor: number) => values.map((value) => value * factor);
/** Of all the shards but one, which may have been the only one. */
function without(shards: Shards, place: number): Shard {
  const rest = shards.filter((_, i) => i !== place);
  if (rest.length > 0) return combineShards(rest);
  return { meanGradient: shards[0].meanGradient.map(() => Number.NaN), count: 0 };
}
/** The mean of other counts than those that are reported. */
const withCounts =
  (counts: (count: number, place: number) => number): Combine =>
  (shards) => ({
    ...combineShards(shards.map((shard, i) => ({ ...shard, count: counts(shard.count, i) }))),
    count: countOf(shards),
  });

export const rareMistakes: Mistake<Combine>[] = [
  {
    id: "countsSquared",
    answer: withCounts((count) => count ** 2),
  },
  {
    id: "weightsOfCountPlusOne",
    answer: withCounts((count) => count + 1),
  },
  {
    id: "onlyFirstShard",
    answer: (shards) => ({ ...shards[0] }),
  },
  {
    id: "onlyFirstShardWithWholeCount",
    answer: but((_, shards) => ({ meanGradient: [...shards[0].meanGradient] })),
  },
  {
    id: "onlyLastShardWithItsCount",
    answer: (shards) => ({ ...shards[shards.length - 1] }),
  },
  {
    id: "onlySmallestShard",
    answer: but((_, shards) => ({
      meanGradient: least(shards, (shard) => shard.count)?.meanGradient ?? [],
    })),
  },
  {
    id: "firstShardLeftOutOfSum",
    answer: but(({ meanGradient }, shards) => ({
      meanGradient: meanGradient.map(
        (g, k) => g - (shards[0].count * shards[0].meanGradient[k]) / countOf(shards),
      ),
    })),
  },
  {
    id: "lastShardLeftOutOfSum",
    answer: but(({ meanGradient }, shards) => {
      const { count, meanGradient: own } = shards[shards.length - 1];
      return { meanGradient: meanGradient.map((g, k) => g - (count * own[k]) / countOf(shards)) };
    }),
  },
  {
    id: "firstShardsMeanWithoutItsCount",
    answer: but(({ meanGradient }, shards) => {
      const { count, meanGradient: own } = shards[0];
      return {
        meanGradient: meanGradient.map((g, k) => g + ((1 - count) * own[k]) / countOf(shards)),
      };
    }),
  },
  {
    id: "meansAddedWithoutTheirCounts",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: meanGradient.map((_, k) => sum(shards, (s) => s.meanGradient[k]) / count),
    })),
  },
  {
    id: "dividedByCountTwice",
    answer: but(({ meanGradient, count }) => ({ meanGradient: times(meanGradient, 1 / count) })),
  },
  {
    id: "dividedByLargestCount",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: times(meanGradient, count / Math.max(...shards.map((shard) => shard.count))),
    })),
  },
  {
    id: "dividedByLastCount",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: times(meanGradient, count / shards[shards.length - 1].count),
    })),
  },
  {
    id: "dividedByFirstCount",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: times(meanGradient, count / shards[0].count),
    })),
  },
  {
    id: "weightedMeansAveragedOverShards",
    answer: but(({ meanGradient }, shards) => ({
      meanGradient: times(meanGradient, 1 / shards.length),
    })),
  },
  {
    id: "meansDividedByTheirCounts",
    answer: but(({ meanGradient }, shards) => ({
      meanGradient: meanGradient.map((_, k) => sum(shards, (s) => s.meanGradient[k] / s.count)),
    })),
  },
  {
    id: "dividedByCountAtEachStep",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: meanGradient.map((_, k) =>
        shards.reduce((before, shard) => (before + shard.count * shard.meanGradient[k]) / count, 0),
      ),
    })),
  },
  {
    id: "dividedByRunningCount",
    answer: but(({ meanGradient }, shards) => ({
      meanGradient: meanGradient.map((_, k) => {
        let count = 0;
        return shards.reduce((before, shard) => {
          count += shard.count;
          return (before + shard.count * shard.meanGradient[k]) / count;
        }, 0);
      }),
    })),
  },
  {
    id: "largestCountAsCount",
    answer: but((_, shards) => ({ count: Math.max(...shards.map((shard) => shard.count)) })),
  },
  {
    id: "lastCountAsCount",
    answer: but((_, shards) => ({ count: shards[shards.length - 1].count })),
  },
  {
    id: "firstCountAsCount",
    answer: but((_, shards) => ({ count: shards[0].count })),
  },
  {
    id: "meanOfCounts",
    answer: but(({ count }, shards) => ({ count: count / shards.length })),
  },
  {
    id: "numbersOfAllMeansAsCount",
    answer: but((_, shards) => ({ count: sum(shards, (shard) => shard.meanGradient.length) })),
  },
  {
    id: "countLeftOut",
    answer: but(() => ({ count: 1 })),
  },
  {
    id: "countOfZero",
    answer: but(() => ({ count: 0 })),
  },
  {
    id: "sumLostAtEmptyShard",
    answer: but(({ meanGradient, count }, shards) => {
      const after = shards.slice(shards.map((shard) => shard.count).lastIndexOf(0) + 1);
      const share = after.length === 0 ? 0 : countOf(after) / count;
      const rest = share === 0 ? meanGradient : combineShards(after).meanGradient;
      return { meanGradient: times(rest, share) };
    }),
  },
  {
    id: "collectedInFirstShardsMean",
    answer: (shards) => {
      const own = shards[0].meanGradient.fill(0);
      const { meanGradient, count } = combineShards(shards);
      for (const k of own.keys()) own[k] = meanGradient[k] * count;
      return { meanGradient, count };
    },
  },
  {
    id: "withoutFirstShard",
    answer: (shards) => without(shards, 0),
  },
  {
    id: "withoutLastShard",
    answer: (shards) => without(shards, shards.length - 1),
  },
  {
    id: "emptyShardWeighedAsOneSample",
    answer: (shards) =>
      combineShards(
        shards.map(({ meanGradient, count }) =>
          count > 0
            ? { meanGradient, count }
            : { meanGradient: meanGradient.map(() => 0), count: 1 },
        ),
      ),
  },
  {
    id: "stopsAtEmptyShard",
    answer: (shards) => {
      const empty = shards.findIndex(({ count }) => count === 0);
      const before = empty === -1 ? shards : shards.slice(0, empty);
      if (before.length > 0) return combineShards(before);
      return { meanGradient: shards[0].meanGradient.map(() => 0), count: 0 };
    },
  },
  {
    id: "emptyShardCountedAsOneSample",
    answer: but(({ count }, shards) => ({
      count: count + shards.filter((shard) => shard.count === 0).length,
    })),
  },
  {
    id: "zerosForWholeMeanWhereShardIsEmpty",
    answer: but(({ meanGradient }, shards) =>
      shards.some(({ count }) => count === 0) ? { meanGradient: meanGradient.map(() => 0) } : {},
    ),
  },
];
