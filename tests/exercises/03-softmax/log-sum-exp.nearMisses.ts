import { sum } from "d3-array";
import { logSumExp } from "../../../solutions/03-softmax/log-sum-exp.js";
import { otherShifts } from "../otherShifts.js";
import type { Trials } from "../trials.js";

type Logits = readonly number[];

const shiftedBy = (shift: number, logits: Logits) =>
  shift + Math.log(sum(logits, (logit) => Math.exp(logit - shift)));
const largest = (logits: Logits) => Math.max(...logits);

export const trials: Trials<typeof logSumExp> = {
  nearMisses: [
    ...otherShifts(shiftedBy),
    {
      reason: "shifted only when a logit is above 700",
      answer: (logits) => shiftedBy(largest(logits) > 700 ? largest(logits) : 0, logits),
    },
    ...[-5, -20, -30].map((bound) => ({
      reason: `exponents not below ${bound}`,
      answer: (logits: Logits) =>
        largest(logits) +
        Math.log(sum(logits, (logit) => Math.exp(Math.max(bound, logit - largest(logits))))),
    })),
    ...[1000, 10_000, 1e6].map((bound) => ({
      reason: `logits cut off at ±${bound}`,
      answer: (logits: Logits) =>
        logSumExp(logits.map((logit) => Math.max(-bound, Math.min(bound, logit)))),
    })),
    {
      reason: "1e-10 added to the sum",
      answer: (logits) => logSumExp([...logits, largest(logits) + Math.log(1e-10)]),
    },
    {
      reason: "the largest logit alone above 500",
      answer: (logits) => (largest(logits) > 500 ? largest(logits) : logSumExp(logits)),
    },
    { reason: "ten decimals", answer: (logits) => Number(logSumExp(logits).toFixed(10)) },
    { reason: "ten digits", answer: (logits) => Number(logSumExp(logits).toPrecision(10)) },
    { reason: "32-bit numbers", answer: (logits) => logSumExp(logits.map(Math.fround)) },
    { reason: "at most a hundred logits", answer: (logits) => logSumExp(logits.slice(0, 100)) },
    {
      reason: "the largest logit counted once, however often it is there",
      answer: (logits) => {
        const rest = logits.filter((logit) => logit !== largest(logits));
        const found = logits.length > 2 && largest(logits) !== logits[0];
        return found ? logSumExp([largest(logits), ...rest]) : logSumExp(logits);
      },
    },
  ],
  rightAnswers: [
    {
      reason: "one logit after the other, with the larger one taken out",
      answer: (logits) =>
        logits.reduce((a, b) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))),
    },
    {
      reason: "one pass that corrects the sum when a larger logit comes",
      answer: (logits) => {
        let [top, total] = [Number.NEGATIVE_INFINITY, 0];
        for (const logit of logits) {
          if (logit > top) {
            total = total * Math.exp(top - logit) + 1;
            top = logit;
          } else total += Math.exp(logit - top);
        }
        return top + Math.log(total);
      },
    },
    {
      reason: "log1p of the others",
      answer: (logits) => {
        const [top, ...others] = [...logits].sort((a, b) => b - a);
        return top + Math.log1p(others.reduceRight((total, h) => total + Math.exp(h - top), 0));
      },
    },
    {
      reason: "recursion over halves",
      answer: function halved(logits: Logits): number {
        if (logits.length === 1) return logits[0];
        const middle = Math.floor(logits.length / 2);
        const [a, b] = [halved(logits.slice(0, middle)), halved(logits.slice(middle))];
        return Math.max(a, b) + Math.log(1 + Math.exp(Math.min(a, b) - Math.max(a, b)));
      },
    },
  ],
};
