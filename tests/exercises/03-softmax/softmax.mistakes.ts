import { max, min, sum } from "d3-array";
import { logSoftmax } from "../../../solutions/03-softmax/log-softmax.js";
import { softmax } from "../../../solutions/03-softmax/softmax.js";
import type { Catalogue } from "../catalogue.js";

const parts = (terms: readonly number[]) => terms.map((term) => term / sum(terms));
const shiftedBy = (shift: number, logits: readonly number[]) =>
  parts(logits.map((logit) => Math.exp(logit - shift)));

export const catalogue: Catalogue<typeof softmax> = {
  solution: softmax,
  probes: [[[1, 3, 2]], [[0.5, -1]], [[-2, -1, -4, -3]], [[2]]],
  extremes: [[[1000, 0]], [[-1000, -1001]], [[800, 801]], [[0, 1000]]],
  mistakes: [
    {
      name: "no shift",
      explanation:
        "Math.exp overflows above 709 and Infinity/Infinity is NaN: subtract the largest logit first.",
      answer: (logits) => parts(logits.map(Math.exp)),
    },
    {
      name: "shift above the line only",
      explanation:
        "Only the numerator is shifted; the sum below it needs the same shift, or they don't cancel.",
      answer: (logits) => {
        const largest = max(logits) ?? 0;
        return logits.map((logit) => Math.exp(logit - largest) / sum(logits, Math.exp));
      },
    },
    {
      name: "no exponentials",
      explanation: "The logits themselves are divided by their sum; exponentiate them first.",
      answer: parts,
    },
    {
      name: "not divided by the sum",
      explanation: "The exponentials are not divided by their sum, so they don't sum to 1.",
      answer: (logits) => logits.map((logit) => Math.exp(logit - (max(logits) ?? 0))),
    },
    {
      name: "neither shifted nor divided",
      explanation: "The exponentials are returned as they are; divide them by their sum.",
      answer: (logits) => logits.map(Math.exp),
    },
    {
      name: "divided by the number of classes",
      explanation: "The exponentials are divided by their number; divide by their sum.",
      answer: (logits) => logits.map((logit) => Math.exp(logit) / logits.length),
    },
    {
      name: "divided by the Euclidean length",
      explanation: "The squares sum to 1 instead of the probabilities; divide by the plain sum.",
      answer: (logits) => {
        const terms = logits.map(Math.exp);
        return terms.map((term) => term / Math.hypot(...terms));
      },
    },
    {
      name: "the sign of the logits turned round",
      explanation: "The smallest logit gets the largest probability: it is exp(h), not exp(−h).",
      answer: (logits) => softmax(logits.map((logit) => -logit)),
    },
    {
      name: "the winner takes all",
      explanation: "The largest logit gets 1 and the others 0; softmax shares the probability out.",
      answer: (logits) => {
        const winner = logits.indexOf(max(logits) ?? 0);
        return logits.map((_, j) => (j === winner ? 1 : 0));
      },
    },
    {
      name: "powers of 2",
      explanation: "The base is 2; the exponential function has the base e, Math.exp.",
      answer: (logits) => softmax(logits.map((logit) => logit * Math.LN2)),
    },
    {
      name: "logarithms of the probabilities",
      explanation: "The logarithms are returned; the task asks for the probabilities.",
      answer: logSoftmax,
    },
    {
      name: "a sigmoid for each logit",
      explanation:
        "Each logit is treated alone by a sigmoid, so they don't sum to 1; divide by the common sum.",
      answer: (logits) => logits.map((logit) => 1 / (1 + Math.exp(-logit))),
    },
    {
      name: "sizes instead of logits",
      explanation:
        "The signs of the logits are dropped; −3 and 3 must get different probabilities.",
      answer: (logits) => softmax(logits.map(Math.abs)),
    },
    {
      name: "sorted",
      explanation: "The probabilities come sorted; the order of the logits has to stay.",
      answer: (logits) => softmax(logits).sort((a, b) => b - a),
    },
    {
      name: "shifted by the smallest logit",
      explanation: "The smallest logit is the shift; the largest one still overflows.",
      answer: (logits) => shiftedBy(min(logits) ?? 0, logits),
    },
    {
      name: "a largest logit of at least 0",
      explanation:
        "The search for the largest logit starts at 0, so logits that are all negative vanish.",
      answer: (logits) => shiftedBy(Math.max(0, ...logits), logits),
    },
    {
      name: "the exponents capped",
      explanation:
        "Large logits are cut off, so different ones become equal: shift them all instead.",
      answer: (logits) => parts(logits.map((logit) => Math.exp(Math.min(logit, 700)))),
    },
    {
      name: "the input shifted in place",
      explanation: "The caller's logits are changed; write the shifted ones into a new array.",
      answer: (logits) => {
        const own = logits as number[];
        const largest = Math.max(...own);
        own.forEach((logit, j) => {
          own[j] = logit - largest;
        });
        return softmax(own);
      },
    },
  ],
};
