import { logSoftmax, softmax } from "../../../lib/softmax.js";
import { logitsGradient } from "../../../solutions/04-cross-entropy/logits-gradient.js";
import type { Trials } from "../trials.js";

type Logits = readonly number[];
const changedLogits = (change: (logit: number) => number) => (logits: Logits, label: number) =>
  logitsGradient(logits.map(change), label);
const changedSlopes = (change: (slope: number) => number) => (logits: Logits, label: number) =>
  logitsGradient(logits, label).map(change);
const clip = (limit: number) => (value: number) => Math.max(-limit, Math.min(limit, value));

/** p − y with probabilities of one's own. */
const minusOneHot = (of: (logits: Logits) => Logits) => (logits: Logits, label: number) =>
  of(logits).map((p, j) => p - (j === label ? 1 : 0));

export const trials: Trials<typeof logitsGradient> = {
  nearMisses: [
    ...[50, 500, 700, 10_000].map((limit) => ({
      reason: `logits clipped at ±${limit}`,
      answer: changedLogits(clip(limit)),
    })),
    { reason: "6 decimals", answer: changedSlopes((slope) => Number(slope.toFixed(6))) },
    {
      reason: "6 significant digits",
      answer: changedSlopes((slope) => Number(slope.toPrecision(6))),
    },
    { reason: "slopes in 32-bit floats", answer: changedSlopes(Math.fround) },
    { reason: "logits in 32-bit floats", answer: changedLogits((logit) => Math.fround(logit)) },
    {
      reason: "slopes below 1e-12 are 0",
      answer: changedSlopes((slope) => (Math.abs(slope) < 1e-12 ? 0 : slope)),
    },
    {
      reason: "probabilities kept between 1e-7 and 1 − 1e-7",
      answer: minusOneHot((logits) =>
        softmax([...logits]).map((p) => Math.max(1e-7, Math.min(1 - 1e-7, p))),
      ),
    },
    {
      reason: "1e-8 added to the sum of the exponentials",
      answer: minusOneHot((logits) => {
        const largest = Math.max(...logits);
        const terms = logits.map((logit) => Math.exp(logit - largest));
        const sum = terms.reduce((total, term) => total + term, 1e-8);
        return terms.map((term) => term / sum);
      }),
    },
    {
      reason: "one logit alone gives the slope −1",
      answer: (logits, label) => (logits.length === 1 ? [-1] : logitsGradient(logits, label)),
    },
    {
      reason: "labels beyond 255 are cut to a byte",
      answer: (logits, label) => logitsGradient(logits, label & 255),
    },
    {
      reason: "shifted by the mean of the logits instead of the largest",
      answer: minusOneHot((logits) => {
        const mean = logits.reduce((total, logit) => total + logit, 0) / logits.length;
        const terms = logits.map((logit) => Math.exp(logit - mean));
        const sum = terms.reduce((total, term) => total + term, 0);
        return terms.map((term) => term / sum);
      }),
    },
  ],
  rightAnswers: [
    {
      reason: "the label's slope as minus the sum of the others",
      answer: (logits, label) => {
        const slopes = softmax([...logits]);
        slopes[label] = 0;
        slopes[label] = -slopes.reduce((sum, slope) => sum + slope, 0);
        return slopes;
      },
    },
    {
      reason: "exponentials of logarithms",
      answer: minusOneHot((logits) => logSoftmax([...logits]).map(Math.exp)),
    },
    {
      reason: "each probability as 1 / Σ exp of differences",
      answer: minusOneHot((logits) =>
        logits.map((logit) => 1 / logits.reduce((sum, other) => sum + Math.exp(other - logit), 0)),
      ),
    },
    {
      reason: "a loop with a softmax of one's own",
      answer: (logits, label) => {
        let largest = Number.NEGATIVE_INFINITY;
        for (const logit of logits) if (logit > largest) largest = logit;
        let sum = 0;
        for (const logit of logits) sum += Math.exp(logit - largest);
        const slopes: number[] = [];
        for (const logit of logits) slopes.push(Math.exp(logit - largest) / sum);
        slopes[label] -= 1;
        return slopes;
      },
    },
    {
      reason: "y − p with the sign reversed",
      answer: (logits, label) => softmax([...logits]).map((p, j) => -(Number(j === label) - p)),
    },
  ],
};
