import { max, mean, median, sum } from "d3-array";
import { perplexity } from "../../../../../solutions/04-cross-entropy/perplexity.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { rareMistakes } from "./rareMistakes.js";

const meanOf = (losses: readonly number[]) => mean(losses) ?? 0;

export const catalogue: MistakeCatalogue<typeof perplexity> = {
  solution: perplexity,
  // Unsorted, with the middle ones neither first nor last.
  probes: [[[0.5, 0.9, 2, 1.2, 0.1]], [[1.4, 1.4]], [[0.3]], [[0.1, 0.4, 0.2, 3]]],
  extremes: [[[800, 0]], [Array.from({ length: 3000 }, () => 1)]],
  mistakes: [
    {
      id: "exponentialOfSum",
      answer: (losses) => Math.exp(sum(losses)),
    },
    {
      id: "meanOfExponentials",
      answer: (losses) => mean(losses, Math.exp) ?? 0,
    },
    {
      id: "sumOfExponentials",
      answer: (losses) => sum(losses, Math.exp),
    },
    {
      id: "powerOfTwo",
      answer: (losses) => 2 ** meanOf(losses),
    },
    {
      id: "powerOf10",
      answer: (losses) => 10 ** meanOf(losses),
    },
    {
      id: "minusSignInExponent",
      answer: (losses) => Math.exp(-meanOf(losses)),
    },
    {
      id: "meanLoss",
      answer: meanOf,
    },
    {
      id: "worstSample",
      answer: (losses) => Math.exp(max(losses) ?? 0),
    },
    {
      id: "upperOfMiddleLosses",
      answer: (losses) =>
        Math.exp([...losses].sort((a, b) => a - b)[Math.floor(losses.length / 2)]),
    },
    {
      id: "lossesTakenForProbabilities",
      answer: (losses) => Math.exp(-meanOf(losses.map(Math.log))),
    },
    {
      id: "median",
      answer: (losses) => Math.exp(median(losses) ?? 0),
    },
    {
      id: "dividedByNMinusOne",
      answer: (losses) => Math.exp(sum(losses) / (losses.length - 1)),
    },
    {
      id: "dividedByNAfterExponential",
      answer: (losses) => Math.exp(sum(losses)) / losses.length,
    },
    {
      id: "oneOverMeanProbability",
      answer: (losses) => 1 / (mean(losses, (loss) => Math.exp(-loss)) ?? 0),
    },
    {
      id: "onlyFirstSample",
      answer: (losses) => Math.exp(losses[0]),
    },
    {
      id: "rootOfProduct",
      answer: (losses) =>
        losses.reduce((product, loss) => product * Math.exp(loss), 1) ** (1 / losses.length),
    },
    {
      id: "inputUsedUp",
      answer: (losses) => {
        const result = perplexity(losses);
        (losses as number[]).length = 0;
        return result;
      },
    },
    ...rareMistakes,
  ],
};
