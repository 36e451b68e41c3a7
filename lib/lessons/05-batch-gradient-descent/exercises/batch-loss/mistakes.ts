import { max, mean, sum } from "d3-array";
import { batchLoss } from "../../../../../solutions/05-batch-gradient-descent/batch-loss.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { logSumExp, softmax } from "../../../../softmax.js";
import { rareMistakes } from "./rareMistakes.js";

type Logits = Parameters<typeof batchLoss>[0];
const loss = (row: readonly number[], label: number) => logSumExp([...row]) - row[label];
const naive = (row: readonly number[], label: number) =>
  -Math.log(Math.exp(row[label]) / sum(row, Math.exp));
const average = (logits: Logits, of: (row: readonly number[], i: number) => number) =>
  logits.reduce((total, row, i) => total + of(row, i), 0) / logits.length;

export const catalogue: MistakeCatalogue<typeof batchLoss> = {
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
      id: "sumInsteadOfMean",
      answer: (logits, labels) => logits.length * batchLoss(logits, labels),
    },
    {
      id: "dividedByNumberOfClasses",
      answer: (logits, labels) => (logits.length * batchLoss(logits, labels)) / logits[0].length,
    },
    {
      id: "dividedByNTimesM",
      answer: (logits, labels) => batchLoss(logits, labels) / logits[0].length,
    },
    {
      id: "dividedByNMinusOne",
      answer: (logits, labels) => (logits.length * batchLoss(logits, labels)) / (logits.length - 1),
    },
    {
      id: "noMinusSign",
      answer: (logits, labels) => -batchLoss(logits, labels),
    },
    {
      id: "bitsInsteadOfNats",
      answer: (logits, labels) => batchLoss(logits, labels) / Math.LN2,
    },
    {
      id: "classesCountedFromOne",
      answer: (logits, labels) => average(logits, (row, i) => loss(row, labels[i] - 1)),
    },
    {
      id: "oneLabelForAllSamples",
      answer: (logits, labels) => average(logits, (row) => loss(row, labels[0])),
    },
    {
      id: "onlyLastSample",
      answer: (logits, labels) => batchLoss(logits.slice(-1), labels.slice(-1)),
    },
    {
      id: "lastSampleDividedByN",
      answer: (logits, labels) => batchLoss(logits.slice(-1), labels.slice(-1)) / logits.length,
    },
    {
      id: "logarithmOfMeanProbability",
      answer: (logits, labels) =>
        -Math.log(average(logits, (row, i) => softmax([...row])[labels[i]])),
    },
    {
      id: "meanProbability",
      answer: (logits, labels) => average(logits, (row, i) => softmax([...row])[labels[i]]),
    },
    {
      id: "labelsLogitAlone",
      answer: (logits, labels) => average(logits, (row, i) => -row[labels[i]]),
    },
    {
      id: "logSumExpAlone",
      answer: (logits) => average(logits, (row) => logSumExp([...row])),
    },
    {
      id: "largestLogitInPlaceOfLogSumExp",
      answer: (logits, labels) => average(logits, (row, i) => (max(row) ?? 0) - row[labels[i]]),
    },
    {
      id: "allClassesOfEachSample",
      answer: (logits) => average(logits, (row) => sum(row, (_, j) => loss(row, j))),
    },
    {
      id: "exponentialsWithoutShift",
      answer: (logits, labels) => average(logits, (row, i) => naive(row, labels[i])),
    },
    {
      id: "logarithmOfSoftmax",
      answer: (logits, labels) =>
        average(logits, (row, i) => -Math.log(softmax([...row])[labels[i]])),
    },
    {
      id: "rowsShiftedInPlace",
      answer: (logits, labels) => {
        const result = batchLoss(logits, labels);
        for (const row of logits as number[][]) row.fill(mean(row) ?? 0);
        return result;
      },
    },
    {
      id: "lossesJoinedAsText",
      answer: (logits, labels) => (logits.length > 1 ? Number.NaN : batchLoss(logits, labels)),
    },
    {
      id: "classAfterLabel",
      answer: (logits, labels) => average(logits, (row, i) => loss(row, labels[i] + 1)),
    },
    {
      id: "labelAndSampleSwapped",
      answer: (logits, labels) =>
        average(logits, (row, i) => logSumExp([...row]) - (logits[labels[i]]?.[i] ?? 0)),
    },
    ...rareMistakes,
  ],
};
