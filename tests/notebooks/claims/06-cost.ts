import { loadDigits } from "../../../lib/data/digits.js";
import { loadPenguins } from "../../../lib/data/penguins.js";
import { splitSamples } from "../../../lib/data/samples.js";
import { raceExplorer } from "../../../lib/lessons/06-cost/explorers/raceExplorer.js";
import type { Claim } from "../numbers/account.js";

const { train } = splitSamples(loadDigits(), 8000, 1);
const { sampleCount: N, featureCount: d, classCount: M } = train;

/** Operations of one epoch: 4BdM for each look, 3dM for each step. */
const epoch = (B: number) => (N / B) * (4 * B * d * M + 3 * d * M);

/** The losses of the full batch and of single samples after ten passes of the small race. */
function lossesAfterTenPasses(rateExponent: number): number[] {
  const samples = loadPenguins();
  const words = raceExplorer.say({ samples, epochs: 10, batchSize: "1", rateExponent });
  return Array.from(words.matchAll(/loss (\d+(?:\.\d+)?)/g), ([, loss]) => Number(loss));
}

export const claims: readonly Claim[] = [
  {
    says: "$N = 8000$ samples of $d = 784$ pixels, in $M = 10$ classes",
    numbers: () => [N, d, M],
  },
  { says: "$B = 1$ costs 1.75 times as much", numbers: () => [1, epoch(1) / epoch(N)] },
  { says: "often 32 to 512", fact: "batch sizes that are usual" },
  { says: "These hold 1,000, 3,000 and 6,000", fact: "the sizes of the shards in the cell above" },
  {
    says: "125 times as many samples make 12.5 s an update, so about 21 minutes",
    numbers: () => [1e6 / N, (0.1 * 1e6) / N, (100 * 0.1 * 1e6) / N / 60],
  },
  { says: "with 125 batches of 64", numbers: () => [N / 64, 64] },
  { says: "B = 64 makes 125 updates and B = 1 makes 8,000", numbers: () => [64, N / 64, 1, N] },
  {
    says: "Up to $\\eta = 1.78$ single samples are ahead after ten passes",
    numbers: () => [10 ** 0.25],
    holds: () =>
      Array.from({ length: 10 }, (_, k) => -2 + 0.25 * k).every((exponent) => {
        const [full = 0, single = 1] = lossesAfterTenPasses(exponent);
        return single < full;
      }),
  },
  {
    says: "At 3.16, the end of the slider, they no longer settle: their loss is then 0.342, that of the full batch 0.167",
    numbers: () => [10 ** 0.5, ...lossesAfterTenPasses(0.5).reverse()],
  },
];
