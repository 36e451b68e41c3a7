import { maxIndex, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { logitsGradient } from "../../../../../solutions/04-cross-entropy/logits-gradient.js";
import { logSoftmax, softmax } from "../../../../softmax.js";
import { rareMistakes } from "./rareMistakes.js";

const probabilities = (logits: readonly number[]) => softmax([...logits]);
const oneHot = (logits: readonly number[], label: number) =>
  logits.map((_, j) => (j === label ? 1 : 0));
const minus = (a: readonly number[], b: readonly number[]) => a.map((value, j) => value - b[j]);

export const catalogue: Catalogue<typeof logitsGradient> = {
  solution: logitsGradient,
  probes: [
    [[1, 3, 2], 0],
    [[1, 3, 2], 2],
    [[0.5, -1], 1],
    [[0, 0, 1, 2], 1],
  ],
  extremes: [
    [[1000, 0], 1],
    [[-1000, -1000], 0],
  ],
  mistakes: [
    {
      name: "the slope of a sigmoid",
      explanation: "p(1 − p) is the slope of a probability; the slope of the loss is p − y.",
      answer: (logits, label) =>
        softmax([...logits]).map((p, j) => (j === label ? -1 : 1) * p * (1 - p)),
    },
    {
      name: "y − p",
      explanation: "The signs are reversed: y − p points down the loss, the gradient is p − y.",
      answer: (logits, label) => minus(oneHot(logits, label), probabilities(logits)),
    },
    {
      name: "the probabilities alone",
      explanation: "The probabilities are returned; subtract 1 at the label.",
      answer: probabilities,
    },
    {
      name: "1 added at the label",
      explanation: "1 is added at the label; subtract it.",
      answer: (logits, label) =>
        minus(
          probabilities(logits),
          oneHot(logits, label).map((y) => -y),
        ),
    },
    {
      name: "1 subtracted everywhere",
      explanation: "1 is subtracted from every probability; subtract it at the label only.",
      answer: (logits) => probabilities(logits).map((p) => p - 1),
    },
    {
      name: "classes counted from 1",
      explanation: "The label is taken as a count from 1; the first class has index 0.",
      answer: (logits, label) => minus(probabilities(logits), oneHot(logits, label - 1)),
    },
    {
      name: "only the label's slope",
      explanation: "Only the label has a slope, the others 0; every logit occurs in log Σ exp(h).",
      answer: (logits, label) =>
        oneHot(logits, label).map((y, j) => y * (probabilities(logits)[j] - 1)),
    },
    {
      name: "the label's slope left out",
      explanation: "The label's slope is 0 here; it is p − 1 there.",
      answer: (logits, label) => probabilities(logits).map((p, j) => (j === label ? 0 : p)),
    },
    {
      name: "logits minus one-hot",
      explanation: "1 is subtracted from the logit; turn the logits into probabilities first.",
      answer: (logits, label) => minus(logits, oneHot(logits, label)),
    },
    {
      name: "log-probabilities minus one-hot",
      explanation: "The logarithms of the probabilities are used; use the probabilities.",
      answer: (logits, label) => minus(logSoftmax([...logits]), oneHot(logits, label)),
    },
    {
      name: "the slope with respect to the probability",
      explanation:
        "−1/p is the slope with respect to the probability; go on to the logits by the chain rule.",
      answer: (logits, label) => oneHot(logits, label).map((y, j) => -y / probabilities(logits)[j]),
    },
    {
      name: "a factor p(1 − p)",
      explanation:
        "The factor p(1 − p) belongs to the squared error; for cross-entropy it cancels.",
      answer: (logits, label) => {
        const p = probabilities(logits);
        return minus(p, oneHot(logits, label)).map((error, j) => error * p[j] * (1 - p[j]));
      },
    },
    {
      name: "a factor of 2",
      explanation: "The slopes are twice too large: 2(p − y) belongs to a square.",
      answer: (logits, label) => logitsGradient(logits, label).map((slope) => 2 * slope),
    },
    {
      name: "divided by the number of classes",
      explanation:
        "The slopes are divided by the number of classes; one sample has one loss, not a mean.",
      answer: (logits, label) =>
        logitsGradient(logits, label).map((slope) => slope / logits.length),
    },
    {
      name: "the most probable class as the label",
      explanation: "1 is subtracted at the most probable class; subtract it at the true one.",
      answer: (logits) => minus(probabilities(logits), oneHot(logits, maxIndex(logits))),
    },
    {
      name: "exponentials without a shift",
      explanation: "Math.exp overflows for large logits; the softmax that is imported does not.",
      answer: (logits, label) => {
        const terms = logits.map(Math.exp);
        return minus(
          terms.map((term) => term / sum(terms)),
          oneHot(logits, label),
        );
      },
    },
    {
      name: "the input changed",
      explanation:
        "1 is subtracted in the caller's logits; work on the probabilities, which are your own.",
      answer: (logits, label) => {
        const slopes = logitsGradient(logits, label);
        (logits as number[])[label] -= 1;
        return slopes;
      },
    },
    ...rareMistakes,
  ],
};
