import { perplexity } from "../../../solutions/04-cross-entropy/perplexity.js";
import type { Trials } from "../trials.js";

type Losses = readonly number[];
const meanOf = (losses: Losses) => losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
const ofLosses = (change: (loss: number) => number) => (losses: Losses) =>
  perplexity(losses.map(change));

export const trials: Trials<typeof perplexity> = {
  nearMisses: [
    { reason: "losses clipped at 50", answer: ofLosses((loss) => Math.min(loss, 50)) },
    { reason: "losses clipped at 1000", answer: ofLosses((loss) => Math.min(loss, 1000)) },
    {
      reason: "the mean clipped at 700",
      answer: (losses) => Math.exp(Math.min(meanOf(losses), 700)),
    },
    { reason: "at most a billion", answer: (losses) => Math.min(1e9, perplexity(losses)) },
    { reason: "6 decimals", answer: (losses) => Number(perplexity(losses).toFixed(6)) },
    {
      reason: "9 significant digits",
      answer: (losses) => Number(perplexity(losses).toPrecision(9)),
    },
    { reason: "32-bit floats", answer: (losses) => Math.fround(perplexity(losses)) },
    {
      reason: "a mean below 1e-9 counts as 0",
      answer: (losses) => (meanOf(losses) < 1e-9 ? 1 : perplexity(losses)),
    },
    { reason: "each value counts once", answer: (losses) => perplexity([...new Set(losses)]) },
    {
      reason: "losses of 0 are not counted",
      answer: (losses) => {
        const filled = losses.filter((loss) => loss > 0);
        return filled.length === 0 ? 1 : perplexity(filled);
      },
    },
    {
      reason: "only the first 4,096 samples",
      answer: (losses) => perplexity(losses.slice(0, 4096)),
    },
    {
      reason: "a power of e with nine decimals",
      answer: (losses) => Number(Math.E.toFixed(9)) ** meanOf(losses),
    },
    {
      reason: "a product of roots, which underflows below exp(−745)",
      answer: (losses) =>
        1 / losses.reduce((p, loss) => p * Math.exp(-loss), 1) ** (1 / losses.length),
    },
  ],
  rightAnswers: [
    { reason: "a power of e", answer: (losses) => Math.E ** meanOf(losses) },
    {
      reason: "a product of roots",
      answer: (losses) =>
        losses.reduce((product, loss) => product * Math.exp(loss / losses.length), 1),
    },
    {
      reason: "a running mean",
      answer: (losses) => {
        let mean = 0;
        losses.forEach((loss, i) => {
          mean += (loss - mean) / (i + 1);
        });
        return Math.exp(mean);
      },
    },
    {
      reason: "a sum with Kahan's correction",
      answer: (losses) => {
        let [sum, lost] = [0, 0];
        for (const loss of losses) {
          const corrected = loss - lost;
          const next = sum + corrected;
          lost = next - sum - corrected;
          sum = next;
        }
        return Math.exp(sum / losses.length);
      },
    },
    {
      reason: "one over the exponential of minus the mean",
      answer: (losses) => 1 / Math.exp(-meanOf(losses)),
    },
  ],
};
