import { max, mean, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { batchLoss } from "../../../../../solutions/05-batch-gradient-descent/batch-loss.js";
import { logSumExp, softmax } from "../../../../softmax.js";
import { rareMistakes } from "./rareMistakes.js";

type Logits = Parameters<typeof batchLoss>[0];
const loss = (row: readonly number[], label: number) => logSumExp([...row]) - row[label];
const naive = (row: readonly number[], label: number) =>
  -Math.log(Math.exp(row[label]) / sum(row, Math.exp));
const average = (logits: Logits, of: (row: readonly number[], i: number) => number) =>
  logits.reduce((total, row, i) => total + of(row, i), 0) / logits.length;

export const catalogue: Catalogue<typeof batchLoss> = {
  solution: batchLoss,
  probes: [
    [
      [
        [1, 3, 2],
        [0, -1, 0.5],
      ],
      [0, 2],
    ],
    [
      [
        [0.5, -1],
        [2, 1],
        [0, 0.3],
        [1, 1],
      ],
      [1, 0, 0, 1],
    ],
    [[[1, 2, 3, 4]], [1]],
  ],
  extremes: [
    [
      [
        [1000, 0],
        [0, 1000],
      ],
      [1, 1],
    ],
    [[[0, 800]], [0]],
    [[[-1000, -1000]], [0]],
  ],
  mistakes: [
    {
      name: "the sum instead of the mean",
      explanation: "The result is N times too large: divide the sum by the number of samples.",
      answer: (logits, labels) => logits.length * batchLoss(logits, labels),
    },
    {
      name: "divided by the number of classes",
      explanation:
        "The sum is divided by the number of classes M; divide by the number of samples N.",
      answer: (logits, labels) => (logits.length * batchLoss(logits, labels)) / logits[0].length,
    },
    {
      name: "divided by N·M",
      explanation: "The mean is divided by the number of classes as well; N alone is right.",
      answer: (logits, labels) => batchLoss(logits, labels) / logits[0].length,
    },
    {
      name: "divided by N − 1",
      explanation: "The sum is divided by N − 1, as for a sample's variance; a mean divides by N.",
      answer: (logits, labels) => (logits.length * batchLoss(logits, labels)) / (logits.length - 1),
    },
    {
      name: "no minus sign",
      explanation:
        "The result is the mean log-likelihood, which is negative; the loss is minus that.",
      answer: (logits, labels) => -batchLoss(logits, labels),
    },
    {
      name: "bits instead of nats",
      explanation: "The logarithm has base 2; nats need the natural logarithm.",
      answer: (logits, labels) => batchLoss(logits, labels) / Math.LN2,
    },
    {
      name: "classes counted from 1",
      explanation: "The labels are taken as counts from 1; the first class has index 0.",
      answer: (logits, labels) => average(logits, (row, i) => loss(row, labels[i] - 1)),
    },
    {
      name: "one label for all samples",
      explanation: "Every sample is compared with the first label; sample i has labels[i].",
      answer: (logits, labels) => average(logits, (row) => loss(row, labels[0])),
    },
    {
      name: "only the last sample",
      explanation: "Only the last sample's loss is kept: add them up in the loop.",
      answer: (logits, labels) => batchLoss(logits.slice(-1), labels.slice(-1)),
    },
    {
      name: "the last sample divided by N",
      explanation: "Each sample's loss overwrites the one before: use += in the loop.",
      answer: (logits, labels) => batchLoss(logits.slice(-1), labels.slice(-1)) / logits.length,
    },
    {
      name: "the logarithm of the mean probability",
      explanation: "The probabilities are averaged before the logarithm; average the losses.",
      answer: (logits, labels) =>
        -Math.log(average(logits, (row, i) => softmax([...row])[labels[i]])),
    },
    {
      name: "the mean probability",
      explanation: "The mean of p is returned; the loss of a sample is −log p.",
      answer: (logits, labels) => average(logits, (row, i) => softmax([...row])[labels[i]]),
    },
    {
      name: "the label's logit alone",
      explanation: "log Σ exp(h) is missing: the loss is not −h[y] alone.",
      answer: (logits, labels) => average(logits, (row, i) => -row[labels[i]]),
    },
    {
      name: "log-sum-exp alone",
      explanation: "The label's logit is not subtracted, so the labels have no effect.",
      answer: (logits) => average(logits, (row) => logSumExp([...row])),
    },
    {
      name: "the largest logit in place of log-sum-exp",
      explanation: "The largest logit is subtracted; the loss needs log Σ exp(h), which is larger.",
      answer: (logits, labels) => average(logits, (row, i) => (max(row) ?? 0) - row[labels[i]]),
    },
    {
      name: "all classes of each sample",
      explanation: "The losses of all classes are summed; only the true class's counts.",
      answer: (logits) => average(logits, (row) => sum(row, (_, j) => loss(row, j))),
    },
    {
      name: "exponentials without a shift",
      explanation: "Math.exp overflows or vanishes for large logits: use logSumExp.",
      answer: (logits, labels) => average(logits, (row, i) => naive(row, labels[i])),
    },
    {
      name: "the logarithm of softmax",
      explanation:
        "A tiny probability is rounded to 0 and costs Infinity: subtract in the logarithm.",
      answer: (logits, labels) =>
        average(logits, (row, i) => -Math.log(softmax([...row])[labels[i]])),
    },
    {
      name: "the rows shifted in place",
      explanation: "The caller's logits are changed; write the shifted ones into a new array.",
      answer: (logits, labels) => {
        const result = batchLoss(logits, labels);
        for (const row of logits as number[][]) row.fill(mean(row) ?? 0);
        return result;
      },
    },
    {
      name: "the losses joined as text",
      explanation:
        "With two samples or more the result is NaN: begin the sum with the number 0, not a list or text.",
      answer: (logits, labels) => (logits.length > 1 ? Number.NaN : batchLoss(logits, labels)),
    },
    {
      name: "the class after the label",
      explanation:
        "The logit one place after the label is used, where there may be none (NaN); take labels[i] itself.",
      answer: (logits, labels) => average(logits, (row, i) => loss(row, labels[i] + 1)),
    },
    {
      name: "label and sample exchanged",
      explanation: "The indices are exchanged: the logit of the label is logits[i][labels[i]].",
      answer: (logits, labels) =>
        average(logits, (row, i) => logSumExp([...row]) - (logits[labels[i]]?.[i] ?? 0)),
    },
    ...rareMistakes,
  ],
};
