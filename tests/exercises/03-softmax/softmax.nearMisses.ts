import { max, sum } from "d3-array";
import { logSumExp } from "../../../lib/softmax.js";
import { softmax } from "../../../solutions/03-softmax/softmax.js";
import { otherShifts } from "../otherShifts.js";
import type { Trials } from "../trials.js";

type Logits = readonly number[];

const parts = (terms: Logits) => terms.map((term) => term / sum(terms));
const shiftedBy = (shift: number, logits: Logits) =>
  parts(logits.map((logit) => Math.exp(logit - shift)));
const each = (change: (p: number) => number) => (logits: Logits) => softmax(logits).map(change);

export const trials: Trials<typeof softmax> = {
  nearMisses: [
    ...otherShifts(shiftedBy),
    {
      reason: "shifted only when the largest logit is above 700",
      answer: (logits) => shiftedBy(Math.max(...logits) > 700 ? Math.max(...logits) : 0, logits),
    },
    ...[-30, -50, -100, -500].map((bound) => ({
      reason: `exponents not below ${bound}`,
      answer: (logits: Logits) =>
        parts(logits.map((logit) => Math.exp(Math.max(bound, logit - (max(logits) ?? 0))))),
    })),
    ...[700, 1000, 10_000].map((bound) => ({
      reason: `logits cut off at ±${bound}`,
      answer: (logits: Logits) =>
        softmax(logits.map((logit) => Math.max(-bound, Math.min(bound, logit)))),
    })),
    ...[1e-9, 1e-12, 1e-15, 1e-100].map((floor) => ({
      reason: `probabilities of at least ${floor}`,
      answer: each((p) => Math.max(p, floor)),
    })),
    ...[1e-10, 1e-12].map((small) => ({
      reason: `${small} added to the sum`,
      answer: (logits: Logits) => {
        const terms = logits.map((logit) => Math.exp(logit - (max(logits) ?? 0)));
        return terms.map((term) => term / (sum(terms) + small));
      },
    })),
    { reason: "ten decimals", answer: each((p) => Number(p.toFixed(10))) },
    { reason: "ten significant digits", answer: each((p) => Number(p.toPrecision(10))) },
    { reason: "single precision", answer: (logits) => softmax(logits.map(Math.fround)) },
    {
      reason: "a base of 2.718281828",
      answer: (logits) => softmax(logits.map((h) => h * Math.log(Number("2.718281828")))),
    },
    {
      reason: "the last probability as what the others leave",
      answer: (logits) => {
        const others = softmax(logits).slice(0, -1);
        return [...others, 1 - sum(others)];
      },
    },
  ],
  rightAnswers: [
    {
      reason: "loops",
      answer: (logits) => {
        let largest = Number.NEGATIVE_INFINITY;
        for (const logit of logits) if (logit > largest) largest = logit;
        const terms: number[] = [];
        let total = 0;
        for (let j = 0; j < logits.length; j++) {
          terms[j] = Math.exp(logits[j] - largest);
          total += terms[j];
        }
        for (let j = 0; j < terms.length; j++) terms[j] /= total;
        return terms;
      },
    },
    {
      reason: "exp of the logit minus log-sum-exp",
      answer: (logits) => logits.map((logit) => Math.exp(logit - logSumExp(logits))),
    },
    {
      reason: "one over the sum of exp of the differences",
      answer: (logits) => logits.map((own) => 1 / sum(logits, (other) => Math.exp(other - own))),
    },
    {
      reason: "the largest logit by a numeric sort of a copy, reduced sum from the right",
      answer: (logits) => {
        const [largest] = [...logits].sort((a, b) => b - a);
        const terms = logits.map((logit) => Math.exp(logit - largest));
        const total = terms.reduceRight((a, b) => a + b, 0);
        return terms.map((term) => term * (1 / total));
      },
    },
  ],
};
