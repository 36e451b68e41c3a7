import { logSumExp, softmax } from "../../../lib/softmax.js";
import { softmaxWithTemperature } from "../../../solutions/03-softmax/temperature.js";
import type { Trials } from "../trials.js";

type Logits = readonly number[];

const withT = (change: (temperature: number) => number) => (logits: Logits, temperature: number) =>
  softmaxWithTemperature(logits, change(temperature));
const each = (change: (p: number) => number) => (logits: Logits, temperature: number) =>
  softmaxWithTemperature(logits, temperature).map(change);
/** The largest logits share the probability. */
const winners = (logits: Logits) => {
  const top = logits.filter((logit) => logit === Math.max(...logits)).length;
  return logits.map((logit) => (logit === Math.max(...logits) ? 1 / top : 0));
};
const plain = (logits: Logits, shift: number, temperature: number) => {
  const terms = logits.map((logit) => Math.exp((logit - shift) / temperature));
  const total = terms.reduce((sum, term) => sum + term, 0);
  return terms.map((term) => term / total);
};

export const trials: Trials<typeof softmaxWithTemperature> = {
  nearMisses: [
    ...[0.01, 0.001, 1e-6].map((small) => ({
      reason: `the largest logit alone for a T of ${small} and below`,
      answer: (logits: Logits, temperature: number) =>
        temperature <= small ? winners(logits) : softmaxWithTemperature(logits, temperature),
    })),
    ...[1000, 1e6].map((large) => ({
      reason: `equal shares for a T of ${large} and above`,
      answer: (logits: Logits, temperature: number) =>
        temperature >= large
          ? logits.map(() => 1 / logits.length)
          : softmaxWithTemperature(logits, temperature),
    })),
    ...[0.1, 1e-3, 1e-8].map((least) => ({
      reason: `a T of at least ${least}`,
      answer: withT((temperature) => Math.max(least, temperature)),
    })),
    ...[10, 100, 1e6].map((most) => ({
      reason: `a T of at most ${most}`,
      answer: withT((temperature) => Math.min(most, temperature)),
    })),
    ...[1e-10, 1e-12, 1e-15].map((small) => ({
      reason: `${small} added to T`,
      answer: withT((temperature) => temperature + small),
    })),
    {
      reason: "T with four decimals",
      answer: withT((temperature) => Number(temperature.toFixed(4))),
    },
    {
      reason: "the largest logit found by a sort as text",
      answer: (logits, temperature) => plain(logits, [...logits].sort().at(-1) ?? 0, temperature),
    },
    {
      reason: "shifted by the first logit",
      answer: (logits, temperature) => plain(logits, logits[0], temperature),
    },
    ...[1e-9, 1e-12, 1e-15].map((floor) => ({
      reason: `probabilities of at least ${floor}`,
      answer: each((p) => Math.max(p, floor)),
    })),
    { reason: "ten decimals", answer: each((p) => Number(p.toFixed(10))) },
    { reason: "32-bit numbers", answer: each(Math.fround) },
    {
      reason: "quotients cut off at ±700",
      answer: (logits, temperature) =>
        softmax(logits.map((logit) => Math.max(-700, Math.min(700, logit / temperature)))),
    },
  ],
  rightAnswers: [
    {
      reason: "the largest logit subtracted before the division",
      answer: (logits, temperature) => plain(logits, Math.max(...logits), temperature),
    },
    {
      reason: "softmax from the library's function",
      answer: (logits, temperature) => softmax(logits.map((h) => h / temperature)),
    },
    {
      reason: "one over a sum of ratios",
      answer: (logits, temperature) =>
        logits.map((own) => {
          let total = 0;
          for (const other of logits) total += Math.exp((other - own) / temperature);
          return 1 / total;
        }),
    },
    {
      reason: "an inverse temperature",
      answer: (logits, temperature) => {
        const beta = 1 / temperature;
        const normaliser = logSumExp(logits.map((logit) => beta * logit));
        return logits.map((logit) => Math.exp(beta * logit - normaliser));
      },
    },
  ],
};
