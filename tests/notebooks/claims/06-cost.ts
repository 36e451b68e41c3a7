import { loadDigits } from "../../../lib/data/digits.js";
import { splitSamples } from "../../../lib/data/samples.js";
import type { Claim } from "../numbers/account.js";

const { train } = splitSamples(loadDigits(), 8000, 1);
const { sampleCount: N, featureCount: d, classCount: M } = train;

/** Operations of one epoch: 4BdM for each gradient, 3dM for each step. */
const epoch = (B: number) => (N / B) * (4 * B * d * M + 3 * d * M);

export const claims: readonly Claim[] = [
  { says: "on the 8,000 training digits", numbers: () => [N] },
  { says: "should cost 1.75 times as much", numbers: () => [epoch(1) / epoch(N)] },
  {
    says: "These have 1,000, 3,000 and 6,000 samples",
    fact: "the sizes of the shards in the cell",
  },
  { says: "it makes 8,000 updates instead of 125", numbers: () => [N, N / 64] },
  {
    says: "The batch becomes 100 times as large. By what factor does the error fall?",
    fact: "an example",
  },
  { says: "A batch becomes 100 times as large", fact: "an example" },
  { says: "By √100: the", fact: "the root of an example" },
  {
    says: "A batch 100 times as large costs 100 times as much and is only 10 times as exact",
    numbers: () => [100, 100, Math.sqrt(100)],
  },
  { says: "it warms up for 300 ms", fact: "the warm-up in the cell" },
  { says: "mean losses 1.0 (100 samples) and 2.0 (300 samples)", fact: "an example" },
  { says: "often between 32 and 512", fact: "batch sizes that are usual" },
  {
    says: "8 bytes times 784 pixels times a million is more than 6 GB",
    numbers: () => [8, d, Math.floor((8 * d * 1e6) / 1e9)],
  },
];
