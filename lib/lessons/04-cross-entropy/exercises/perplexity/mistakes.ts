import { max, mean, median, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { perplexity } from "../../../../../solutions/04-cross-entropy/perplexity.js";
import { rareMistakes } from "./rareMistakes.js";

const meanOf = (losses: readonly number[]) => mean(losses) ?? 0;

export const catalogue: Catalogue<typeof perplexity> = {
  solution: perplexity,
  // Unsorted, with the middle ones neither first nor last.
  probes: [[[0.5, 0.9, 2, 1.2, 0.1]], [[1.4, 1.4]], [[0.3]], [[0.1, 0.4, 0.2, 3]]],
  extremes: [[[800, 0]], [Array.from({ length: 3000 }, () => 1)]],
  mistakes: [
    {
      name: "the exponential of the sum",
      explanation:
        "The losses are summed, not averaged, so it grows with the number of samples; divide by N.",
      answer: (losses) => Math.exp(sum(losses)),
    },
    {
      name: "the mean of the exponentials",
      explanation:
        "The exponentials are averaged; average the losses first, and exponentiate once.",
      answer: (losses) => mean(losses, Math.exp) ?? 0,
    },
    {
      name: "the sum of the exponentials",
      explanation: "The exponentials are summed; average the losses first, and exponentiate once.",
      answer: (losses) => sum(losses, Math.exp),
    },
    {
      name: "a power of 2",
      explanation:
        "2 to the power of the mean is for losses in bits; these are in nats, so use Math.exp.",
      answer: (losses) => 2 ** meanOf(losses),
    },
    {
      name: "a power of 10",
      explanation: "10 to the power of the mean is for decimal logarithms; nats need Math.exp.",
      answer: (losses) => 10 ** meanOf(losses),
    },
    {
      name: "a minus sign in the exponent",
      explanation:
        "This is the mean probability (geometrically), below 1; perplexity is 1 over that.",
      answer: (losses) => Math.exp(-meanOf(losses)),
    },
    {
      name: "the mean loss",
      explanation: "The mean loss is returned; perplexity is its exponential.",
      answer: meanOf,
    },
    {
      name: "the worst sample",
      explanation: "Only the largest loss is used; every sample counts.",
      answer: (losses) => Math.exp(max(losses) ?? 0),
    },
    {
      name: "the upper of the middle losses",
      explanation: "The middle one of the sorted losses is used; take their mean.",
      answer: (losses) =>
        Math.exp([...losses].sort((a, b) => a - b)[Math.floor(losses.length / 2)]),
    },
    {
      name: "losses taken for probabilities",
      explanation: "Math.log is taken of the losses, which are negative logarithms already.",
      answer: (losses) => Math.exp(-meanOf(losses.map(Math.log))),
    },
    {
      name: "the median",
      explanation: "The median of the losses is used; take their mean.",
      answer: (losses) => Math.exp(median(losses) ?? 0),
    },
    {
      name: "divided by N − 1",
      explanation: "The sum is divided by N − 1, as for a sample's variance; a mean divides by N.",
      answer: (losses) => Math.exp(sum(losses) / (losses.length - 1)),
    },
    {
      name: "divided by N after the exponential",
      explanation:
        "The exponential of the sum is divided by N; divide the sum before the exponential.",
      answer: (losses) => Math.exp(sum(losses)) / losses.length,
    },
    {
      name: "1 over the mean probability",
      explanation: "The probabilities are averaged; perplexity averages their logarithms.",
      answer: (losses) => 1 / (mean(losses, (loss) => Math.exp(-loss)) ?? 0),
    },
    {
      name: "only the first sample",
      explanation: "Only the first loss is used; every sample counts.",
      answer: (losses) => Math.exp(losses[0]),
    },
    {
      name: "the root of a product",
      explanation:
        "The product of the exponentials overflows for many samples; average the losses instead.",
      answer: (losses) =>
        losses.reduce((product, loss) => product * Math.exp(loss), 1) ** (1 / losses.length),
    },
    {
      name: "the input used up",
      explanation:
        "The losses are taken out of the caller's array; read them without pop or shift.",
      answer: (losses) => {
        const result = perplexity(losses);
        (losses as number[]).length = 0;
        return result;
      },
    },
    ...rareMistakes,
  ],
};
