import { sum } from "d3-array";
import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import { logitsGradient } from "../../../../../solutions/04-cross-entropy/logits-gradient.js";
import { logSumExp, softmax } from "../../../../softmax.js";

type Logits = readonly number[];
const probabilities = (logits: Logits) => softmax([...logits]);
const oneHot = (logits: Logits, label: number) => logits.map((_, j) => Number(j === label));
/** Probabilities of one's own, minus one-hot. */
const minusOneHot = (of: (logits: Logits) => Logits) => (logits: Logits, label: number) =>
  of(logits).map((p, j) => p - Number(j === label));
/** What gives a number where a list is asked for. */
const asList = (f: (logits: Logits, label: number) => number) =>
  f as unknown as typeof logitsGradient;

export const rareMistakes: Mistake<typeof logitsGradient>[] = [
  {
    name: "the gradient of the probability",
    explanation:
      "This is the gradient of p[label] itself; the loss is −log of it: divide by −p[label].",
    answer: (logits, label) => {
      const p = probabilities(logits);
      return p.map((pj, j) => p[label] * (Number(j === label) - pj));
    },
  },
  {
    name: "p(1 − p) alone",
    explanation:
      "The slopes are p(1 − p), those of each p with respect to its own logit; use p − y.",
    answer: (logits) => probabilities(logits).map((p) => p * (1 - p)),
  },
  {
    name: "a factor p",
    explanation: "p − y is multiplied by p; for −log p this factor cancels.",
    answer: (logits, label) => {
      const p = probabilities(logits);
      return logitsGradient(logits, label).map((slope, j) => slope * p[j]);
    },
  },
  {
    name: "the label's number subtracted",
    explanation:
      "The label's number is subtracted everywhere; subtract 1 at the place of the label.",
    answer: (logits, label) => probabilities(logits).map((p) => p - label),
  },
  {
    name: "the label's number subtracted at its place",
    explanation: "The label's number is subtracted at its place; subtract 1 there.",
    answer: (logits, label) => probabilities(logits).map((p, j) => p - (j === label ? label : 0)),
  },
  {
    name: "the label's probability subtracted",
    explanation: "The label's probability is subtracted from all; subtract 1 at the label alone.",
    answer: (logits, label) => {
      const p = probabilities(logits);
      return p.map((pj) => pj - p[label]);
    },
  },
  {
    name: "always the first class",
    explanation:
      "1 is subtracted at the first class whatever the label is; subtract it at the label.",
    answer: (logits) => logitsGradient(logits, 0),
  },
  {
    name: "always the last class",
    explanation:
      "1 is subtracted at the last class whatever the label is; subtract it at the label.",
    answer: (logits) => logitsGradient(logits, logits.length - 1),
  },
  {
    name: "the class after the label",
    explanation: "1 is subtracted one place after the label; the first class has index 0.",
    answer: (logits, label) => logitsGradient(logits, label + 1),
  },
  {
    name: "1 subtracted everywhere but at the label",
    explanation:
      "1 is subtracted at all the places where it should not be; subtract it at the label.",
    answer: (logits, label) => probabilities(logits).map((p, j) => p - (j === label ? 0 : 1)),
  },
  {
    name: "1 − p at the label",
    explanation: "The label's slope has the opposite sign: it is p − 1, which is negative.",
    answer: (logits, label) => probabilities(logits).map((p, j) => (j === label ? 1 - p : p)),
  },
  {
    name: "the others' signs reversed",
    explanation:
      "The slopes of the other classes have the opposite sign: they are p, which is positive.",
    answer: (logits, label) => probabilities(logits).map((p, j) => (j === label ? p - 1 : -p)),
  },
  {
    name: "−1 at the label",
    explanation: "The label's slope is −1; it is p − 1, so that the slopes sum to 0.",
    answer: (logits, label) => probabilities(logits).map((p, j) => (j === label ? -1 : p)),
  },
  {
    name: "one-hot alone",
    explanation: "Only the one-hot label is returned, with a minus; add the probabilities.",
    answer: (logits, label) => oneHot(logits, label).map((y) => 0 - y),
  },
  {
    name: "sigmoids instead of softmax",
    explanation:
      "Each logit goes through a sigmoid of its own; softmax divides by the sum over all.",
    answer: minusOneHot((logits) => logits.map((h) => 1 / (1 + Math.exp(-h)))),
  },
  {
    name: "1/M subtracted everywhere",
    explanation: "1/M is subtracted from each probability; subtract 1 at the label alone.",
    answer: (logits) => probabilities(logits).map((p) => p - 1 / logits.length),
  },
  {
    name: "1 subtracted before the division",
    explanation:
      "1 is subtracted from the exponential before it is divided by the sum; subtract it after.",
    answer: (logits, label) => {
      const total = sum(logits, Math.exp);
      return logits.map((h, j) => (Math.exp(h) - Number(j === label)) / total);
    },
  },
  {
    name: "the label compared with the logit",
    explanation: "The label is compared with the logits' values; compare it with their indices.",
    answer: (logits, label) => probabilities(logits).map((p, j) => p - Number(logits[j] === label)),
  },
  {
    name: "exponentials without their sum",
    explanation: "The exponentials are not divided by their sum; use softmax(logits).",
    answer: minusOneHot((logits) => logits.map(Math.exp)),
  },
  {
    name: "logits divided by their sum",
    explanation: "The logits themselves are divided by their sum; use softmax(logits).",
    answer: minusOneHot((logits) => logits.map((h) => h / sum(logits))),
  },
  {
    name: "exponentials divided by the largest",
    explanation:
      "The exponentials are divided by the largest one, not by their sum; use softmax(logits).",
    answer: minusOneHot((logits) => logits.map((h) => Math.exp(h - Math.max(...logits)))),
  },
  {
    name: "the label's slope as a number",
    explanation:
      "Only p[label] − 1 comes back, as a number; return the slopes of all M logits in a list.",
    answer: asList((logits, label) => probabilities(logits)[label] - 1),
  },
  {
    name: "the loss",
    explanation: "The loss itself is returned; return its slopes, one for each logit.",
    answer: asList((logits, label) => logSumExp([...logits]) - logits[label]),
  },
  ...[1e-2, 1e-3, 1e-4, 1e-5, 1e-6].map((h) => ({
    name: `forward differences with h = ${h}`,
    explanation:
      "The slopes are a little off, as difference quotients are; the exact ones are p − y.",
    answer: (logits: Logits, label: number) =>
      logits.map((_, j) => {
        const loss = (d: number) =>
          logSumExp(logits.map((value, i) => (i === j ? value + d : value))) -
          (logits[label] + (j === label ? d : 0));
        return (loss(h) - loss(0)) / h;
      }),
    tolerance: h < 1e-5 ? 1e-8 : 1e-9,
  })),
  {
    name: "softmax applied twice",
    explanation: "The probabilities go through softmax once more; apply it once.",
    answer: minusOneHot((logits) => probabilities(probabilities(logits))),
  },
  {
    name: "softmax of minus the logits",
    explanation: "The logits have a minus sign in softmax: the largest gets the least probability.",
    answer: minusOneHot((logits) => probabilities(logits.map((h) => -h))),
  },
  {
    name: "the losses of all classes",
    explanation: "The result is −log p of each class; return the slopes p − y.",
    answer: (logits) => logits.map((h) => logSumExp([...logits]) - h),
  },
  {
    name: "squared differences",
    explanation: "The differences p − y are squared; return them as they are.",
    answer: (logits, label) => logitsGradient(logits, label).map((slope) => slope ** 2),
  },
  {
    name: "times the logit",
    explanation:
      "Each slope is multiplied by its logit; with respect to the logits it is p − y alone.",
    answer: (logits, label) => logitsGradient(logits, label).map((slope, j) => slope * logits[j]),
  },
];
