import { greatest, sum } from "d3-array";
import { combineShards, type Shard } from "../../../../../solutions/06-cost/combine-shards.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { rareMistakes } from "./rareMistakes.js";

const countOf = (shards: readonly Shard[]) => sum(shards, (shard) => shard.count);

/** Σ weight·mean, parameter by parameter. Not d3's sum, which skips NaN. */
const weighted = (shards: readonly Shard[], weightOf: (shard: Shard) => number) =>
  shards[0].meanGradient.map((_, k) =>
    shards.reduce((total, shard) => total + weightOf(shard) * shard.meanGradient[k], 0),
  );
/** A mean with other weights than the counts. */
const weightedMean = (shards: readonly Shard[], weightOf: (shard: Shard) => number): Shard => {
  const total = sum(shards, weightOf);
  return {
    meanGradient: weighted(shards, weightOf).map((value) => value / total),
    count: countOf(shards),
  };
};

export const catalogue: MistakeCatalogue<typeof combineShards> = {
  solution: combineShards,
  probes: [
    [
      [
        { meanGradient: [1, 2, 0], count: 3 },
        { meanGradient: [5, -1, 4], count: 1 },
      ],
    ],
    [
      [
        { meanGradient: [2, 0], count: 2 },
        { meanGradient: [0, 6], count: 4 },
        { meanGradient: [1, 1], count: 7 },
      ],
    ],
    [[{ meanGradient: [3], count: 5 }]],
  ],
  extremes: [
    [
      [
        { meanGradient: [Number.NaN, Number.NaN], count: 0 },
        { meanGradient: [2, 1], count: 1 },
        { meanGradient: [5, -2], count: 2 },
      ],
    ],
    [
      [
        { meanGradient: [3], count: 5 },
        { meanGradient: [Number.NaN], count: 0 },
      ],
    ],
    [
      [
        { meanGradient: [2, 1], count: 1 },
        { meanGradient: [Number.NaN, Number.NaN], count: 0 },
        { meanGradient: [5, -2], count: 2 },
      ],
    ],
  ],
  mistakes: [
    {
      id: "meansAveraged",
      answer: (shards) => weightedMean(shards, () => 1),
    },
    {
      id: "firstShardNeverSkipped",
      answer: (shards) => {
        const [first] = shards;
        const { meanGradient, count } = combineShards(shards);
        return first.count === 0
          ? { meanGradient: meanGradient.map((_, k) => first.meanGradient[k] * 0), count }
          : { meanGradient, count };
      },
    },
    {
      id: "dividedByCountSoFar",
      answer: (shards) => {
        let count = 0;
        const meanGradient = shards[0].meanGradient.map(() => 0);
        for (const shard of shards) {
          if (shard.count === 0) continue;
          count += shard.count;
          for (const [k, slope] of shard.meanGradient.entries())
            meanGradient[k] += (slope * shard.count) / count;
        }
        return { meanGradient, count };
      },
    },
    {
      id: "meansAdded",
      answer: (shards) => ({ meanGradient: weighted(shards, () => 1), count: countOf(shards) }),
    },
    {
      id: "sumOverAllSamples",
      answer: (shards) => ({
        meanGradient: weighted(shards, (shard) => shard.count),
        count: countOf(shards),
      }),
    },
    {
      id: "dividedByNumberOfShards",
      answer: (shards) => ({
        meanGradient: weighted(shards, (shard) => shard.count / shards.length),
        count: countOf(shards),
      }),
    },
    {
      id: "dividedByNumberOfParameters",
      answer: (shards) => ({
        meanGradient: weighted(shards, (shard) => shard.count / shards[0].meanGradient.length),
        count: countOf(shards),
      }),
    },
    {
      id: "smallShardsWeighMore",
      answer: (shards) => weightedMean(shards, (shard) => 1 / shard.count),
    },
    {
      id: "weightsBySquareRoot",
      answer: (shards) => weightedMean(shards, (shard) => Math.sqrt(shard.count)),
    },
    {
      id: "weightsOfCountMinusOne",
      answer: (shards) => weightedMean(shards, (shard) => shard.count - 1),
    },
    {
      id: "onlyLargestShard",
      answer: (shards) => ({
        meanGradient: greatest(shards, (shard) => shard.count)?.meanGradient ?? [],
        count: countOf(shards),
      }),
    },
    {
      id: "onlyLastShard",
      answer: (shards) => ({ ...shards[shards.length - 1], count: countOf(shards) }),
    },
    {
      id: "numberOfShardsAsCount",
      answer: (shards) => ({ ...combineShards(shards), count: shards.length }),
    },
    {
      id: "runningMeanWithoutItsWeight",
      answer: (shards) =>
        shards.reduce((before, shard) => ({
          meanGradient: before.meanGradient.map((value, k) => (value + shard.meanGradient[k]) / 2),
          count: before.count + shard.count,
        })),
    },
    {
      id: "emptyShardsNanLetIn",
      answer: (shards) => weightedMean(shards, (shard) => shard.count),
    },
    {
      id: "summedIntoFirstShard",
      answer: (shards) => {
        const result = combineShards(shards);
        shards[0].count = result.count + 1;
        return result;
      },
    },
    ...rareMistakes,
  ],
};
