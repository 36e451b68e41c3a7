import { max, mean, sum } from "d3-array";
import { batchLoss } from "../../../../../solutions/05-batch-gradient-descent/batch-loss.js";
import type { Mistake } from "../../../../exercises/mistake.js";
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
    id: "logitsTakenForProbabilities",
    answer: average((row, label) => -Math.log(row[label])),
  },
  {
    id: "logSumExpAdded",
    answer: average((row, label) => logSumExp([...row]) + row[label]),
  },
  {
    id: "sumOfExponentialsWithoutLogarithm",
    answer: average((row, label) => sum(row, Math.exp) - row[label]),
  },
  {
    id: "sumOfLogits",
    answer: average((row, label) => sum(row) - row[label]),
  },
  {
    id: "logSumExpOfWholeBatch",
    answer: (logits, labels) =>
      average((row, label) => logSumExp(logits.flat()) - row[label])(logits, labels),
  },
  {
    id: "logSumExpOverSamples",
    answer: (logits, labels) => {
      const columns = logits[0].map((_, j) => logits.map((row) => row[j]));
      return average((row, label) => logSumExp(columns[label]) - row[label])(logits, labels);
    },
  },
  {
    id: "shiftNotAddedBack",
    answer: average((row, label) => logSumExp([...row]) - (max(row) ?? 0) - row[label]),
  },
  {
    id: "logSumExpThatOverflows",
    answer: average((row, label) => Math.log(sum(row, Math.exp)) - row[label]),
  },
  {
    id: "nextSamplesLabel",
    answer: (logits, labels) => batchLoss(logits, [...labels.slice(1), labels[0]]),
  },
  {
    id: "logSumExpOfFirstRow",
    answer: (logits, labels) =>
      average((row, label) => logSumExp([...logits[0]]) - row[label])(logits, labels),
  },
  {
    id: "labelsLogitOfFirstRow",
    answer: (logits, labels) =>
      average((row, label) => logSumExp([...row]) - logits[0][label])(logits, labels),
  },
  {
    id: "alwaysFirstClass",
    answer: average((row) => lossOf(row, 0)),
  },
  {
    id: "samplesNumberAsItsLabel",
    answer: average((row, _label, i) => lossOf(row, i)),
  },
  {
    id: "labelsInReverseOrder",
    answer: (logits, labels) => batchLoss(logits, [...labels].reverse()),
  },
  {
    id: "mostProbableClass",
    answer: average((row) => lossOf(row, row.indexOf(max(row) ?? 0))),
  },
  {
    id: "onlyFirstSample",
    answer: (logits, labels) => batchLoss(logits.slice(0, 1), labels),
  },
  {
    id: "firstSampleDividedByN",
    answer: (logits, labels) => batchLoss(logits.slice(0, 1), labels) / logits.length,
  },
  {
    id: "firstSampleLeftOutOfSum",
    answer: average((row, label, i) => (i === 0 ? 0 : lossOf(row, label))),
  },
  {
    id: "lastSampleLeftOutOfSum",
    answer: (logits, labels) =>
      average((row, label, i) => (i === logits.length - 1 ? 0 : lossOf(row, label)))(
        logits,
        labels,
      ),
  },
  {
    id: "onlyLabelsLogitsDividedByN",
    answer: (logits, labels) =>
      sum(logits, (row, i) => logSumExp([...row]) - row[labels[i]] / logits.length),
  },
  {
    id: "onlyLogSumExpDividedByN",
    answer: (logits, labels) =>
      sum(logits, (row, i) => logSumExp([...row]) / logits.length - row[labels[i]]),
  },
  {
    id: "listOfLosses",
    answer: ((logits: Parameters<Loss>[0], labels: readonly number[]) =>
      logits.map((row, i) => lossOf(row, labels[i]))) as unknown as Loss,
  },
  {
    id: "dividedByNAtEachStep",
    answer: (logits, labels) =>
      logits.reduce((total, row, i) => (total + lossOf(row, labels[i])) / logits.length, 0),
  },
  {
    id: "halvedAtEachStep",
    answer: (logits, labels) =>
      logits.map((row, i) => lossOf(row, labels[i])).reduce((a, b) => (a + b) / 2),
  },
  {
    id: "lossOfMeanLogits",
    answer: (logits, labels) => {
      const means = logits[0].map((_, j) => mean(logits, (row) => row[j]) ?? 0);
      return average((_, label) => lossOf(means, label))(logits, labels);
    },
  },
  {
    id: "weightedByProbability",
    answer: average((row, label) => pOf(row, label) * lossOf(row, label)),
  },
  {
    id: "entropyOfPredictions",
    answer: average((row) => sum(row, (_, j) => pOf(row, j) * lossOf(row, j))),
  },
  {
    id: "oneMinusPInsteadOfMinusLogP",
    answer: average((row, label) => 1 - pOf(row, label)),
  },
  {
    id: "logarithmOfOneMinusP",
    answer: average((row, label) => -Math.log(1 - pOf(row, label))),
  },
  {
    id: "squaredLosses",
    answer: average((row, label) => lossOf(row, label) ** 2),
  },
  {
    id: "exponentialOfMeanLoss",
    answer: (logits, labels) => Math.exp(batchLoss(logits, labels)),
  },
  {
    id: "softmaxAppliedTwice",
    answer: average((row, label) => -logSoftmax(softmax([...row]))[label]),
  },
  {
    id: "shareOfWrongPredictions",
    answer: average((row, label) => Number(row[label] < (max(row) ?? 0))),
  },
  ...floors.map((floor) => ({
    id: "probabilitiesKeptAboveFloor",
    parameters: { floor },
    answer: average((row: Row, label) => -Math.log(Math.max(floor, pOf(row, label)))),
  })),
];
