import { loadDigits } from "../../../../lib/data/digits.js";
import type { Claim } from "../../numbers/account.js";

const { sampleCount: N, featureCount: d, classCount: M } = loadDigits();
const parameters = d * M + M;

export const claims: readonly Claim[] = [
  { says: "has the other 9,000", numbers: () => [N - 1000] },
  { says: "for each of the 7,850 slopes", numbers: () => [parameters] },
  { says: "about 63 kB", numbers: () => [(8 * (parameters + 2)) / 1000] },
  { says: "Among 7,850 numbers, some bit", numbers: () => [parameters] },
  { says: "and 7,850 numbers are 7,850 chances", numbers: () => [parameters, parameters] },
  { says: "16.8", numbers: () => [1 / (0.05 + 0.95 / 100)] },
  { says: "share an update of all 10,000 digits", numbers: () => [N] },
  { says: "and 6,000 of the 10,000 samples", numbers: () => [6000, N] },
  { says: "1.67", numbers: () => [N / 6000] },
  { says: "10,000/6,000: all wait", fact: "all samples, and those of the largest shard" },
  { says: "125 MB per second (1 Gbit/s)", numbers: () => [1e9 / 8 / 1e6, 1] },
  { says: "only about 32 times as many machines", numbers: () => [Math.sqrt(1000)] },
  { says: "and 79,719 samples in eight shards", fact: "the data of the recorded runs" },
];
