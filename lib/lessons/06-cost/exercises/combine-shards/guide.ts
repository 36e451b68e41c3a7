import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "The mean from means",
  lesson: "06-cost",
  section: "Combining shards",
  hints: [
    "One machine reports the mean of 3 samples, another that of 1. May you average the two means?",
    "No: a mean has to weigh as much as the samples that it speaks for. mean·count is the shard's sum; add the sums, and divide by the sum of the counts. Leave shards with count 0 out before you multiply, because 0·NaN is NaN.",
    `const filled = shards.filter((shard) => shard.count > 0);
const count = filled.reduce((total, shard) => total + shard.count, 0);
const meanGradient = filled[0].meanGradient.map((_, k) => {
  const sum = filled.reduce((total, shard) => total + …, 0); // this shard's share of the sum
  return sum / count;
});
return { meanGradient, count };`,
  ],
  forbiddenImports: {
    combineSums: "step",
    meanOfSum: "step",
    meanGradient: "step",
    sumWithCount: "step",
    meanLoss: "near",
  },
} satisfies Guide;
