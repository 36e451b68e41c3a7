import { greatest, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { combineShards, type Shard } from "../../../../../solutions/06-cost/combine-shards.js";
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

export const catalogue: Catalogue<typeof combineShards> = {
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
      name: "the means averaged",
      explanation: "Every shard has the same weight; weigh each one by its count.",
      answer: (shards) => weightedMean(shards, () => 1),
    },
    {
      name: "the first shard never skipped",
      explanation:
        "An empty first shard gives NaN: 0 times NaN is NaN, so skip it like the others.",
      answer: (shards) => {
        const [first] = shards;
        const { meanGradient, count } = combineShards(shards);
        return first.count === 0
          ? { meanGradient: meanGradient.map((_, k) => first.meanGradient[k] * 0), count }
          : { meanGradient, count };
      },
    },
    {
      name: "divided by the count so far",
      explanation: "Each term is divided by the count so far; add all terms, then divide once.",
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
      name: "the means added",
      explanation: "The means are added up; weigh them by the counts and divide by the total.",
      answer: (shards) => ({ meanGradient: weighted(shards, () => 1), count: countOf(shards) }),
    },
    {
      name: "the sum over all samples",
      explanation: "The sum of all gradients is returned; divide it by the total count.",
      answer: (shards) => ({
        meanGradient: weighted(shards, (shard) => shard.count),
        count: countOf(shards),
      }),
    },
    {
      name: "divided by the number of shards",
      explanation: "The sum is divided by the number of shards; divide by the number of samples.",
      answer: (shards) => ({
        meanGradient: weighted(shards, (shard) => shard.count / shards.length),
        count: countOf(shards),
      }),
    },
    {
      name: "divided by the number of parameters",
      explanation:
        "The sum is divided by the number of parameters; divide by the number of samples.",
      answer: (shards) => ({
        meanGradient: weighted(shards, (shard) => shard.count / shards[0].meanGradient.length),
        count: countOf(shards),
      }),
    },
    {
      name: "small shards weigh more",
      explanation: "The weights are 1 over the counts; a shard with more samples weighs more.",
      answer: (shards) => weightedMean(shards, (shard) => 1 / shard.count),
    },
    {
      name: "weights by the square root",
      explanation: "The weights are the roots of the counts; a mean weighs by the count itself.",
      answer: (shards) => weightedMean(shards, (shard) => Math.sqrt(shard.count)),
    },
    {
      name: "weights of count − 1",
      explanation: "The weights are one too small, as for a sample's variance; use the counts.",
      answer: (shards) => weightedMean(shards, (shard) => shard.count - 1),
    },
    {
      name: "only the largest shard",
      explanation: "Only the largest shard is used; every sample counts.",
      answer: (shards) => ({
        meanGradient: greatest(shards, (shard) => shard.count)?.meanGradient ?? [],
        count: countOf(shards),
      }),
    },
    {
      name: "only the last shard",
      explanation: "Each shard overwrites the one before: add them up.",
      answer: (shards) => ({ ...shards[shards.length - 1], count: countOf(shards) }),
    },
    {
      name: "the number of shards as the count",
      explanation: "The count is the number of shards; it is the number of samples.",
      answer: (shards) => ({ ...combineShards(shards), count: shards.length }),
    },
    {
      name: "the running mean without its weight",
      explanation:
        "Two at a time are averaged half and half; the mean so far speaks for more samples.",
      answer: (shards) =>
        shards.reduce((before, shard) => ({
          meanGradient: before.meanGradient.map((value, k) => (value + shard.meanGradient[k]) / 2),
          count: before.count + shard.count,
        })),
    },
    {
      name: "an empty shard's NaN let in",
      explanation: "0·NaN is NaN: leave shards with count 0 out before multiplying.",
      answer: (shards) => weightedMean(shards, (shard) => shard.count),
    },
    {
      name: "summed into the first shard",
      explanation: "The result is collected in the caller's first shard; begin with a new one.",
      answer: (shards) => {
        const result = combineShards(shards);
        shards[0].count = result.count + 1;
        return result;
      },
    },
    ...rareMistakes,
  ],
};
