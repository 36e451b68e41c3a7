import { least, sum } from "d3-array";
import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import { combineShards, type Shard } from "../../../../../solutions/06-cost/combine-shards.js";

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
    name: "counts squared",
    explanation: "Each mean is multiplied by its count twice; weigh it once.",
    answer: withCounts((count) => count ** 2),
  },
  {
    name: "weights of count + 1",
    explanation: "The weights are one too large; use the counts as they are.",
    answer: withCounts((count) => count + 1),
  },
  {
    name: "only the first shard",
    explanation:
      "Only the first shard is used, as if a return stood inside the loop; use them all.",
    answer: (shards) => ({ ...shards[0] }),
  },
  {
    name: "only the first shard, with the whole count",
    explanation: "The mean is that of the first shard alone; weigh in all the others.",
    answer: but((_, shards) => ({ meanGradient: [...shards[0].meanGradient] })),
  },
  {
    name: "only the last shard, with its count",
    explanation:
      "Only the last shard comes back, as if each overwrote the one before; add them up.",
    answer: (shards) => ({ ...shards[shards.length - 1] }),
  },
  {
    name: "only the smallest shard",
    explanation: "Only the smallest shard is used; every sample counts.",
    answer: but((_, shards) => ({
      meanGradient: least(shards, (shard) => shard.count)?.meanGradient ?? [],
    })),
  },
  {
    name: "the first shard left out of the sum",
    explanation: "The first shard is missing in the sum, as if the loop began at 1; begin at 0.",
    answer: but(({ meanGradient }, shards) => ({
      meanGradient: meanGradient.map(
        (g, k) => g - (shards[0].count * shards[0].meanGradient[k]) / countOf(shards),
      ),
    })),
  },
  {
    name: "the last shard left out of the sum",
    explanation:
      "The last shard is missing in the sum, as if the loop ended one early; add them all.",
    answer: but(({ meanGradient }, shards) => {
      const { count, meanGradient: own } = shards[shards.length - 1];
      return { meanGradient: meanGradient.map((g, k) => g - (count * own[k]) / countOf(shards)) };
    }),
  },
  {
    name: "the first shard's mean without its count",
    explanation: "The first shard's mean is added without its count, as if the sum began with it.",
    answer: but(({ meanGradient }, shards) => {
      const { count, meanGradient: own } = shards[0];
      return {
        meanGradient: meanGradient.map((g, k) => g + ((1 - count) * own[k]) / countOf(shards)),
      };
    }),
  },
  {
    name: "the means added without their counts",
    explanation:
      "The means are added without their counts, then divided by the total; weigh them first.",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: meanGradient.map((_, k) => sum(shards, (s) => s.meanGradient[k]) / count),
    })),
  },
  {
    name: "divided by the count twice",
    explanation: "The mean is divided by the total count once more; divide the weighted sum once.",
    answer: but(({ meanGradient, count }) => ({ meanGradient: times(meanGradient, 1 / count) })),
  },
  {
    name: "divided by the largest count",
    explanation: "The sum is divided by the largest shard's count; divide by the total.",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: times(meanGradient, count / Math.max(...shards.map((shard) => shard.count))),
    })),
  },
  {
    name: "divided by the last count",
    explanation: "The sum is divided by the last shard's count; divide by the total.",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: times(meanGradient, count / shards[shards.length - 1].count),
    })),
  },
  {
    name: "divided by the first count",
    explanation: "The sum is divided by the first shard's count; divide by the total.",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: times(meanGradient, count / shards[0].count),
    })),
  },
  {
    name: "the weighted means averaged over the shards",
    explanation:
      "The weighted mean is divided by the number of shards as well; the weights sum to 1.",
    answer: but(({ meanGradient }, shards) => ({
      meanGradient: times(meanGradient, 1 / shards.length),
    })),
  },
  {
    name: "means divided by their counts",
    explanation:
      "Each mean is divided by its count; multiply it, which gives the shard's sum back.",
    answer: but(({ meanGradient }, shards) => ({
      meanGradient: meanGradient.map((_, k) => sum(shards, (s) => s.meanGradient[k] / s.count)),
    })),
  },
  {
    name: "divided by the count at each step",
    explanation:
      "The running sum is divided by the total at each shard; divide once, after the last.",
    answer: but(({ meanGradient, count }, shards) => ({
      meanGradient: meanGradient.map((_, k) =>
        shards.reduce((before, shard) => (before + shard.count * shard.meanGradient[k]) / count, 0),
      ),
    })),
  },
  {
    name: "divided by the running count",
    explanation:
      "The running sum is divided by the count so far at each shard; divide once, at the end.",
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
    name: "the largest count as the count",
    explanation: "The count is that of the largest shard; add up the counts.",
    answer: but((_, shards) => ({ count: Math.max(...shards.map((shard) => shard.count)) })),
  },
  {
    name: "the last count as the count",
    explanation: "The count is that of the last shard; add up the counts.",
    answer: but((_, shards) => ({ count: shards[shards.length - 1].count })),
  },
  {
    name: "the first count as the count",
    explanation: "The count is that of the first shard; add up the counts.",
    answer: but((_, shards) => ({ count: shards[0].count })),
  },
  {
    name: "the mean of the counts",
    explanation: "The count is the mean of the shards' counts; add them up.",
    answer: but(({ count }, shards) => ({ count: count / shards.length })),
  },
  {
    name: "the numbers of all means as the count",
    explanation: "The count is that of the slopes; add up the counts of the samples.",
    answer: but((_, shards) => ({ count: sum(shards, (shard) => shard.meanGradient.length) })),
  },
  {
    name: "the count left out",
    explanation: "The count is 1; add up the counts, so that the result can be combined again.",
    answer: but(() => ({ count: 1 })),
  },
  {
    name: "a count of 0",
    explanation: "The count stays 0; add each shard's count to it.",
    answer: but(() => ({ count: 0 })),
  },
  {
    name: "the sum lost at an empty shard",
    explanation:
      "At an empty shard the whole sum so far becomes 0; leave out that shard's own share alone.",
    answer: but(({ meanGradient, count }, shards) => {
      const after = shards.slice(shards.map((shard) => shard.count).lastIndexOf(0) + 1);
      const share = after.length === 0 ? 0 : countOf(after) / count;
      const rest = share === 0 ? meanGradient : combineShards(after).meanGradient;
      return { meanGradient: times(rest, share) };
    }),
  },
  {
    name: "collected in the first shard's mean",
    explanation:
      "The sum is collected in the caller's first meanGradient; begin with a new array of zeros.",
    answer: (shards) => {
      const own = shards[0].meanGradient.fill(0);
      const { meanGradient, count } = combineShards(shards);
      for (const k of own.keys()) own[k] = meanGradient[k] * count;
      return { meanGradient, count };
    },
  },
  {
    name: "without the first shard",
    explanation:
      "The first shard is left out of sum and count, as if the loop began at 1; begin at 0.",
    answer: (shards) => without(shards, 0),
  },
  {
    name: "without the last shard",
    explanation:
      "The last shard is left out of sum and count, as if the loop ended early; use them all.",
    answer: (shards) => without(shards, shards.length - 1),
  },
  {
    name: "an empty shard weighed as one sample",
    explanation:
      "An empty shard counts as one sample whose gradient is 0; it has none and adds nothing.",
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
    name: "stops at an empty shard",
    explanation: "All that comes after an empty shard is left out; skip the empty one and go on.",
    answer: (shards) => {
      const empty = shards.findIndex(({ count }) => count === 0);
      const before = empty === -1 ? shards : shards.slice(0, empty);
      if (before.length > 0) return combineShards(before);
      return { meanGradient: shards[0].meanGradient.map(() => 0), count: 0 };
    },
  },
  {
    name: "an empty shard counted as one sample",
    explanation: "An empty shard adds 1 to the count; it has no samples and adds nothing.",
    answer: but(({ count }, shards) => ({
      count: count + shards.filter((shard) => shard.count === 0).length,
    })),
  },
  {
    name: "zeros for the whole mean where a shard is empty",
    explanation: "Where one shard is empty the whole mean is 0; leave the empty shard out.",
    answer: but(({ meanGradient }, shards) =>
      shards.some(({ count }) => count === 0) ? { meanGradient: meanGradient.map(() => 0) } : {},
    ),
  },
];
