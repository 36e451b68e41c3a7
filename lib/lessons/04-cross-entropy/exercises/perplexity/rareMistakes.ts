import { max, mean, min, sum } from "d3-array";
import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import type { perplexity } from "../../../../../solutions/04-cross-entropy/perplexity.js";

const meanOf = (losses: readonly number[]) => mean(losses) ?? 0;

export const rareMistakes: Mistake<typeof perplexity>[] = [
  {
    name: "1 subtracted",
    explanation: "The result is 1 too small, as from Math.expm1; use Math.exp.",
    answer: (losses) => Math.expm1(meanOf(losses)),
  },
  {
    name: "the logarithm of the mean",
    explanation: "The logarithm of the mean loss is returned; undo the logarithm with Math.exp.",
    answer: (losses) => Math.log(meanOf(losses)),
  },
  {
    name: "the sum of the losses",
    explanation: "The sum of the losses is returned; average them, then take the exponential.",
    answer: (losses) => sum(losses),
  },
  {
    name: "the best sample",
    explanation: "Only the smallest loss is used; every sample counts.",
    answer: (losses) => Math.exp(min(losses) ?? 0),
  },
  {
    name: "halfway between the extremes",
    explanation: "The mean is that of the smallest and the largest loss; every sample counts.",
    answer: (losses) => Math.exp(((min(losses) ?? 0) + (max(losses) ?? 0)) / 2),
  },
  {
    name: "halved again and again",
    explanation:
      "Two losses at a time are averaged, so the last ones weigh more; divide the sum by N.",
    answer: (losses) => Math.exp(losses.reduce((before, loss) => (before + loss) / 2)),
  },
  {
    name: "halved again and again from 0",
    explanation: "Half of each loss is added to half of what was before; divide the sum by N once.",
    answer: (losses) => Math.exp(losses.reduce((before, loss) => (before + loss) / 2, 0)),
  },
  {
    name: "divided at each step",
    explanation: "The running sum is divided by N at each sample; divide once, after the loop.",
    answer: (losses) =>
      Math.exp(losses.reduce((before, loss) => (before + loss) / losses.length, 0)),
  },
  {
    name: "divided by N + 1",
    explanation: "The sum is divided by N + 1; there are N samples.",
    answer: (losses) => Math.exp(sum(losses) / (losses.length + 1)),
  },
  {
    name: "the first sample left out of the sum",
    explanation: "The first loss is missing in the sum, as if the loop began at 1; begin at 0.",
    answer: (losses) => Math.exp(sum(losses.slice(1)) / losses.length),
  },
  {
    name: "the last sample left out of the sum",
    explanation:
      "The last loss is missing in the sum, as if the loop ended one early; add them all.",
    answer: (losses) => Math.exp(sum(losses.slice(0, -1)) / losses.length),
  },
  {
    name: "the first loss divided by N",
    explanation:
      "Only the first loss is in the sum, as if the loop were left too early; add them all.",
    answer: (losses) => Math.exp(losses[0] / losses.length),
  },
  {
    name: "the last loss divided by N",
    explanation: "Only the last loss is in the sum, as if each overwrote the one before; use +=.",
    answer: (losses) => Math.exp(losses[losses.length - 1] / losses.length),
  },
  {
    name: "the whole list at once",
    explanation:
      "Math.exp is given the list itself, which makes NaN; give it the mean of the losses.",
    answer: (losses) => (losses.length === 1 ? Math.exp(losses[0]) : Number.NaN),
  },
  {
    name: "the mean probability",
    explanation:
      "The probabilities exp(−loss) are averaged; average the losses, then take Math.exp.",
    answer: (losses) => mean(losses, (loss) => Math.exp(-loss)) ?? 0,
  },
  {
    name: "the root of the losses' product",
    explanation: "The losses are multiplied and a root is taken; average them, then take Math.exp.",
    answer: (losses) => losses.reduce((product, loss) => product * loss, 1) ** (1 / losses.length),
  },
  {
    name: "1 subtracted from the mean",
    explanation:
      "1 is subtracted in the exponent: sum / N − 1 is not sum / (N − 1), and N is right.",
    answer: (losses) => Math.exp(meanOf(losses) - 1),
  },
  {
    name: "indices instead of losses",
    explanation: "The indices 0, 1, 2, … are averaged, as for…in gives them; average the losses.",
    answer: (losses) => Math.exp((losses.length - 1) / 2),
  },
  {
    name: "the root mean square",
    explanation: "The losses are squared before they are averaged; take their plain mean.",
    answer: (losses) => Math.exp(Math.sqrt(mean(losses, (loss) => loss ** 2) ?? 0)),
  },
  {
    name: "the geometric mean of the losses",
    explanation:
      "The losses are multiplied; add them up and divide by N, then take the exponential.",
    answer: (losses) =>
      Math.exp(losses.reduce((product, loss) => product * loss, 1) ** (1 / losses.length)),
  },
  {
    name: "bits turned into nats once more",
    explanation: "The mean is multiplied by log 2, but the losses are in nats already.",
    answer: (losses) => Math.exp(meanOf(losses) * Math.LN2),
    sameAs: "a power of 2",
  },
  {
    name: "nats turned into bits",
    explanation: "The mean is divided by log 2; Math.exp needs nats, which the losses are.",
    answer: (losses) => Math.exp(meanOf(losses) / Math.LN2),
  },
  {
    name: "the mean to the power of e",
    explanation:
      "The mean is raised to the power of e; e has to be raised to the power of the mean.",
    answer: (losses) => meanOf(losses) ** Math.E,
  },
  {
    name: "e times the mean",
    explanation: "The mean is multiplied by e; raise e to the power of the mean, with Math.exp.",
    answer: (losses) => Math.E * meanOf(losses),
  },
  {
    name: "the square root of the result",
    explanation: "The mean is halved before the exponential, or a root taken after it; do neither.",
    answer: (losses) => Math.exp(meanOf(losses) / 2),
  },
  {
    name: "the whole of one loss and the mean",
    explanation:
      "The exponentials' sum is divided by the losses' sum; take the exponential of the mean.",
    answer: (losses) => sum(losses, Math.exp) / sum(losses),
  },
];
