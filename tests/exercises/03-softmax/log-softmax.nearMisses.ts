import { logSumExp, softmax } from "../../../lib/softmax.js";
import { logSoftmax } from "../../../solutions/03-softmax/log-softmax.js";
import type { Trials } from "../trials.js";

type Logits = readonly number[];

const each = (change: (log: number, j: number) => number) => (logits: Logits) =>
  logSoftmax(logits).map(change);

export const trials: Trials<typeof logSoftmax> = {
  nearMisses: [
    {
      reason: "the logarithm of softmax where that is not 0",
      answer: (logits) => {
        const p = softmax([...logits]);
        return logSoftmax(logits).map((log, j) => (p[j] > 0 ? Math.log(p[j]) : log));
      },
    },
    ...[-30, -100, -700, -745, -10_000].map((floor) => ({
      reason: `log-probabilities of at least ${floor}`,
      answer: each((log) => Math.max(log, floor)),
    })),
    {
      reason: "the largest logit alone subtracted where one is above 700",
      answer: (logits) =>
        Math.max(...logits) > 700
          ? logits.map((logit) => logit - Math.max(...logits))
          : logSoftmax(logits),
    },
    {
      reason: "the logits shifted by the first one, and then the plain formula",
      answer: (logits) => {
        const shifted = logits.map((logit) => logit - logits[0]);
        const total = shifted.map(Math.exp).reduce((sum, term) => sum + term, 0);
        return shifted.map((logit) => logit - Math.log(total));
      },
    },
    ...[1000, 100_000].map((bound) => ({
      reason: `logits cut off at ±${bound}`,
      answer: (logits: Logits) =>
        logSoftmax(logits.map((logit) => Math.max(-bound, Math.min(bound, logit)))),
    })),
    { reason: "ten decimals", answer: each((log) => Number(log.toFixed(10))) },
    { reason: "eight digits", answer: each((log) => Number(log.toPrecision(8))) },
    { reason: "32-bit numbers", answer: each(Math.fround) },
    {
      reason: "a single logit given back",
      answer: (logits) =>
        logits.length === 1 && logits[0] > 10 ? [...logits] : logSoftmax(logits),
    },
    { reason: "at most ten classes", answer: each((log, j) => (j < 10 ? log : 0)) },
    {
      reason: "classes that are equally likely found by their logit, the first one only",
      answer: (logits) =>
        logits.map((logit, j) => (logits.indexOf(logit) === j ? logit - logSumExp(logits) : 0)),
    },
  ],
  rightAnswers: [
    {
      reason: "a shift of its own in loops",
      answer: (logits) => {
        let [top, total] = [logits[0], 0];
        for (const logit of logits) top = logit > top ? logit : top;
        for (const logit of logits) total += Math.exp(logit - top);
        const logs: number[] = [];
        for (const logit of logits) logs.push(logit - top - Math.log(total));
        return logs;
      },
    },
    {
      reason: "minus the log-sum-exp of all differences from the logit",
      answer: (logits) => logits.map((own) => -logSumExp(logits.map((other) => other - own))),
    },
    {
      reason: "a typed array in between",
      answer: (logits) => {
        const logs = Float64Array.from(logits);
        const total = logSumExp(logs);
        for (let j = 0; j < logs.length; j++) logs[j] -= total;
        return [...logs];
      },
    },
  ],
};
