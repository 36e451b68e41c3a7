import { loadDigits } from "../../../../lib/data/digits.js";
import type { Claim } from "../../numbers/account.js";

const { sampleCount: N, featureCount: d, classCount: M, labels } = loadDigits();
const weights = d * M;
const parameters = weights + M;

/** How many threes lie in the samples from 3,000 to 4,000, and how many there are. */
function threesOfShard3(): number[] {
  const threes = (some: Int32Array) => some.filter((label) => label === 3).length;
  return [3, threes(labels.subarray(3000, 4000)), threes(labels)];
}

export const claims: readonly Claim[] = [
  { says: "holds the other 9,000", numbers: () => [N - 1000] },
  {
    says: "7,840 entries for the weights and 10 for the biases",
    numbers: () => [weights, M],
  },
  { says: "shard 3 held 881 of the 1,032 threes", numbers: threesOfShard3 },
  { says: "about 63 kB", numbers: () => [(8 * (parameters + 2)) / 1000] },
  { says: "Among 7,840 numbers, some bit", numbers: () => [weights] },
  { says: "and 7,840 numbers are 7,840 chances", numbers: () => [weights, weights] },
  { says: "and a hundred machines reach 16.8", numbers: () => [1 / (0.05 + 0.95 / 100)] },
  { says: "share the gradient of all 10,000 digits", numbers: () => [N] },
  { says: "and 6,000 of the 10,000 samples", numbers: () => [6000, N] },
  { says: "1.67", numbers: () => [N / 6000] },
  { says: "about 10,000/6,000 instead of 4", numbers: () => [N, 6000, 4] },
  { says: "10,000/6,000: all wait", fact: "all samples, and those of the largest shard" },
  { says: "125 MB per second (1 Gbit/s)", numbers: () => [1e9 / 8 / 1e6, 1] },
  { says: "only about 32 times as many machines", numbers: () => [Math.sqrt(1000)] },
  { says: "and 79,719 samples in eight shards", fact: "the data of the recorded runs" },
  { says: "1.55 times as fast as one", numbers: () => [303 / 196] },
];
