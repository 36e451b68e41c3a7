import { max, mean, sum } from "d3-array";
import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import { batchLoss } from "../../../../../solutions/05-batch-gradient-descent/batch-loss.js";
import { logSoftmax, logSumExp, softmax } from "../../../../softmax.js";

type Loss = typeof batchLoss;
type Row = readonly number[];
const lossOf = (row: Row, label: number) => logSumExp([...row]) - row[label];
const pOf = (row: Row, label: number) => softmax([...row])[label];

/** The mean of what is computed of each sample. */
const average =
  (of: (row: Row, label: number, i: number) => number): Loss =>
  (logits, labels) =>
    logits.reduce((total, row, i) => total + of(row, labels[i], i), 0) / logits.length;
const floors = [
  1e-5,
  1e-6,
  1e-7,
  1e-8,
  1e-9,
  1e-10,
  1e-12,
  1e-15,
  1e-16,
  Number.EPSILON,
  1e-20,
  1e-30,
];

export const rareMistakes: Mistake<Loss>[] = [
  {
    name: "the logits taken for probabilities",
    explanation:
      "The result is minus the logarithm of the logit; the logits are no probabilities yet.",
    answer: average((row, label) => -Math.log(row[label])),
  },
  {
    name: "log-sum-exp added",
    explanation: "The label's logit is added to log Σ exp(h); subtract it.",
    answer: average((row, label) => logSumExp([...row]) + row[label]),
  },
  {
    name: "the sum of the exponentials without a logarithm",
    explanation: "Σ exp(h) is used without its logarithm; the loss is log Σ exp(h) − h[y].",
    answer: average((row, label) => sum(row, Math.exp) - row[label]),
  },
  {
    name: "the sum of the logits",
    explanation:
      "The logits are added up themselves; the loss needs log Σ exp(h), which logSumExp gives.",
    answer: average((row, label) => sum(row) - row[label]),
  },
  {
    name: "log-sum-exp of the whole batch",
    explanation: "One log Σ exp runs over the logits of all samples; each row has its own.",
    answer: (logits, labels) =>
      average((row, label) => logSumExp(logits.flat()) - row[label])(logits, labels),
  },
  {
    name: "log-sum-exp over the samples",
    explanation:
      "log Σ exp runs over the samples, down a column; it runs over the classes, along a row.",
    answer: (logits, labels) => {
      const columns = logits[0].map((_, j) => logits.map((row) => row[j]));
      return average((row, label) => logSumExp(columns[label]) - row[label])(logits, labels);
    },
  },
  {
    name: "the shift not added back",
    explanation:
      "The largest logit is subtracted in the exponents and not added back to the logarithm.",
    answer: average((row, label) => logSumExp([...row]) - (max(row) ?? 0) - row[label]),
  },
  {
    name: "a log-sum-exp that overflows",
    explanation:
      "Math.exp overflows or vanishes for large logits, and its logarithm with it: use logSumExp.",
    answer: average((row, label) => Math.log(sum(row, Math.exp)) - row[label]),
  },
  {
    name: "the next sample's label",
    explanation: "Each sample is compared with the next one's label; sample i has labels[i].",
    answer: (logits, labels) => batchLoss(logits, [...labels.slice(1), labels[0]]),
  },
  {
    name: "log-sum-exp of the first row",
    explanation: "log Σ exp of the first row is used for every sample; each row has its own.",
    answer: (logits, labels) =>
      average((row, label) => logSumExp([...logits[0]]) - row[label])(logits, labels),
  },
  {
    name: "the label's logit of the first row",
    explanation: "The label's logit is always that of the first row; sample i has logits[i].",
    answer: (logits, labels) =>
      average((row, label) => logSumExp([...row]) - logits[0][label])(logits, labels),
  },
  {
    name: "always the first class",
    explanation: "The first class's loss is used whatever the label is; sample i has labels[i].",
    answer: average((row) => lossOf(row, 0)),
  },
  {
    name: "the sample's number as its label",
    explanation: "The sample's number is used as its label: row[i] instead of row[labels[i]].",
    answer: average((row, _label, i) => lossOf(row, i)),
  },
  {
    name: "the labels in reverse order",
    explanation:
      "The labels are paired with the samples from the other end; sample i has labels[i].",
    answer: (logits, labels) => batchLoss(logits, [...labels].reverse()),
  },
  {
    name: "the most probable class",
    explanation: "Each sample's most probable class is used; use its true class, labels[i].",
    answer: average((row) => lossOf(row, row.indexOf(max(row) ?? 0))),
  },
  {
    name: "only the first sample",
    explanation:
      "Only the first sample's loss is returned, as if a return stood inside the loop; use all N.",
    answer: (logits, labels) => batchLoss(logits.slice(0, 1), labels),
  },
  {
    name: "the first sample divided by N",
    explanation:
      "Only the first sample's loss is in the sum, as if the loop were left too early; add up all N.",
    answer: (logits, labels) => batchLoss(logits.slice(0, 1), labels) / logits.length,
  },
  {
    name: "the first sample left out of the sum",
    explanation:
      "The first sample's loss is missing in the sum, as if the loop began at 1; begin at 0.",
    answer: average((row, label, i) => (i === 0 ? 0 : lossOf(row, label))),
  },
  {
    name: "the last sample left out of the sum",
    explanation:
      "The last sample's loss is missing in the sum, as if the loop ended early; add them all.",
    answer: (logits, labels) =>
      average((row, label, i) => (i === logits.length - 1 ? 0 : lossOf(row, label)))(
        logits,
        labels,
      ),
  },
  {
    name: "only the label's logits divided by N",
    explanation: "Only h[y] is divided by N, not log Σ exp(h): put the difference in brackets.",
    answer: (logits, labels) =>
      sum(logits, (row, i) => logSumExp([...row]) - row[labels[i]] / logits.length),
  },
  {
    name: "only log-sum-exp divided by N",
    explanation: "Only log Σ exp(h) is divided by N, not h[y]: put the difference in brackets.",
    answer: (logits, labels) =>
      sum(logits, (row, i) => logSumExp([...row]) / logits.length - row[labels[i]]),
  },
  {
    name: "a list of losses",
    explanation: "The losses are returned one by one in a list; return their mean.",
    answer: ((logits: Parameters<Loss>[0], labels: readonly number[]) =>
      logits.map((row, i) => lossOf(row, labels[i]))) as unknown as Loss,
  },
  {
    name: "divided by N at each step",
    explanation: "The running sum is divided by N at each sample; divide once, after the loop.",
    answer: (logits, labels) =>
      logits.reduce((total, row, i) => (total + lossOf(row, labels[i])) / logits.length, 0),
  },
  {
    name: "halved at each step",
    explanation:
      "Two losses at a time are averaged, so the last ones weigh more; divide the sum by N.",
    answer: (logits, labels) =>
      logits.map((row, i) => lossOf(row, labels[i])).reduce((a, b) => (a + b) / 2),
  },
  {
    name: "the loss of the mean logits",
    explanation: "The logits are averaged over the samples first; average the samples' losses.",
    answer: (logits, labels) => {
      const means = logits[0].map((_, j) => mean(logits, (row) => row[j]) ?? 0);
      return average((_, label) => lossOf(means, label))(logits, labels);
    },
  },
  {
    name: "weighted by the probability",
    explanation: "Each loss is multiplied by its probability; the true class has the weight 1.",
    answer: average((row, label) => pOf(row, label) * lossOf(row, label)),
  },
  {
    name: "the entropy of the predictions",
    explanation: "This is the mean entropy of the predictions, in which the labels have no effect.",
    answer: average((row) => sum(row, (_, j) => pOf(row, j) * lossOf(row, j))),
  },
  {
    name: "1 − p instead of −log p",
    explanation: "The mean of 1 − p is returned; the loss of a sample is −log p.",
    answer: average((row, label) => 1 - pOf(row, label)),
  },
  {
    name: "the logarithm of 1 − p",
    explanation: "The logarithm is that of being wrong, 1 − p; take it of p.",
    answer: average((row, label) => -Math.log(1 - pOf(row, label))),
  },
  {
    name: "squared losses",
    explanation: "The losses are squared before they are averaged; average them as they are.",
    answer: average((row, label) => lossOf(row, label) ** 2),
  },
  {
    name: "the exponential of the mean loss",
    explanation:
      "The exponential of the mean loss is returned, the perplexity; return the mean itself.",
    answer: (logits, labels) => Math.exp(batchLoss(logits, labels)),
  },
  {
    name: "softmax applied twice",
    explanation:
      "The probabilities go through softmax once more: logSumExp needs the logits themselves.",
    answer: average((row, label) => -logSoftmax(softmax([...row]))[label]),
  },
  {
    name: "the share of wrong predictions",
    explanation: "The result is the share of wrong predictions; return the mean of −log p.",
    answer: average((row, label) => Number(row[label] < (max(row) ?? 0))),
  },
  ...floors.map((floor) => ({
    name: `probabilities kept above ${floor}`,
    explanation:
      "A tiny probability costs too little, as with a floor under p; use log Σ exp(h) − h[y].",
    answer: average((row: Row, label) => -Math.log(Math.max(floor, pOf(row, label)))),
  })),
];
