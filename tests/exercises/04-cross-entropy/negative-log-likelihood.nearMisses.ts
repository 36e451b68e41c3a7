import type { negativeLogLikelihood } from "../../../solutions/04-cross-entropy/negative-log-likelihood.js";
import type { Trials } from "../trials.js";

export const trials: Trials<typeof negativeLogLikelihood> = {
  nearMisses: [
    {
      reason: "probabilities below 1e-300 are taken for 0",
      answer: (p, label) => (p[label] < 1e-300 ? Number.POSITIVE_INFINITY : -Math.log(p[label])),
    },
    {
      reason: "1e-300 is added under the logarithm",
      answer: (p, label) => -Math.log(p[label] + 1e-300),
    },
    {
      reason: "the smallest positive number is added under the logarithm",
      answer: (p, label) => -Math.log(p[label] + Number.MIN_VALUE),
    },
    {
      reason: "the loss is clamped at 700",
      answer: (p, label) => Math.min(700, -Math.log(p[label])),
    },
    {
      reason: "1e-16 is added under the logarithm, unless the probability is tiny",
      answer: (p, label) => -Math.log(p[label] < 1e-12 ? p[label] : p[label] + 1e-16),
    },
    {
      reason: "the loss has 6 decimals",
      answer: (p, label) => Number((-Math.log(p[label])).toFixed(6)),
    },
    {
      reason: "the loss has 9 decimals, so that one of a sure model is 0",
      answer: (p, label) => Math.round(-Math.log(p[label]) * 1e9) / 1e9,
    },
    {
      reason: "a probability within 1e-9 of 1 counts as 1",
      answer: (p, label) => (p[label] > 1 - 1e-9 ? 0 : -Math.log(p[label])),
    },
    {
      reason: "the probabilities pass through 32-bit floats",
      answer: (p, label) => -Math.log(Math.fround(p[label])),
    },
    {
      reason: "one class alone is taken for a mistake",
      answer: (p, label) => (p.length === 1 ? Number.NaN : -Math.log(p[label])),
    },
    {
      reason: "more than 100 classes: the label is wrapped round",
      answer: (p, label) => -Math.log(p[label % 100]),
    },
    {
      reason: "only the first ten classes are known",
      answer: (p, label) => -Math.log(p[Math.min(label, 9)]),
    },
    {
      reason: "a probability of 0 gives the largest number in the place of Infinity",
      answer: (p, label) => Math.min(Number.MAX_VALUE, -Math.log(p[label])),
    },
  ],
  rightAnswers: [
    { reason: "the logarithm of the reciprocal", answer: (p, label) => Math.log(1 / p[label]) },
    {
      reason: "a loop over one-hot weights that skips the zeros",
      answer: (p, label) => {
        let loss = 0;
        for (let j = 0; j < p.length; j++) if (j === label) loss -= Math.log(p[j]);
        return loss;
      },
    },
    {
      reason: "recursion down to the label",
      answer: function descend(p, label): number {
        return label === 0 ? -Math.log(p[0]) : descend(p.slice(1), label - 1);
      },
    },
    {
      reason: "0 minus the logarithm, with at()",
      answer: (p, label) => 0 - Math.log(p.at(label) ?? Number.NaN),
    },
    {
      reason: "the logarithm by its base-2 logarithm",
      answer: (p, label) => -Math.log2(p[label]) * Math.LN2,
    },
    {
      reason: "log1p near 1",
      answer: (p, label) => (p[label] > 0.5 ? -Math.log1p(p[label] - 1) : -Math.log(p[label])),
    },
  ],
};
