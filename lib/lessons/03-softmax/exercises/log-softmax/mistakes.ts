import { max, mean, sum } from "d3-array";
import { logSoftmax } from "../../../../../solutions/03-softmax/log-softmax.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { logSumExp, softmax } from "../../../../softmax.js";

const probabilities = (logits: readonly number[]) => softmax([...logits]);

export const catalogue: MistakeCatalogue<typeof logSoftmax> = {
  solution: logSoftmax,
  probes: [[[1, 3, 2]], [[0.5, -1]], [[-2, -1, -4, -3]], [[2]]],
  extremes: [
    [[0, -23]],
    [[0, -27.5]],
    [[0, -34.5]],
    [[0, -36.8]],
    [[0, -46]],
    [[0, -69]],
    [[0, -87.5]],
    [[0, -115]],
    [[0, -230]],
    [[0, -690]],
    [[1000, 0]],
    [[0, -50]],
    [[-1000, -1000]],
  ],
  tolerance: 1e-12,
  mistakes: [
    {
      id: "logarithmOfSoftmax",
      answer: (logits) => probabilities(logits).map(Math.log),
    },
    {
      id: "logarithmOfPlainFormula",
      answer: (logits) => {
        const total = sum(logits, Math.exp);
        return logits.map((logit) => Math.log(Math.exp(logit) / total));
      },
    },
    {
      id: "sumOfExponentialsWithoutShift",
      answer: (logits) => logits.map((logit) => logit - Math.log(sum(logits, Math.exp))),
    },
    ...[
      1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, 1e-20, 1e-30, 1e-38, 1e-50, 1e-100, 1e-300,
    ].map((floor) => ({
      id: "probabilitiesKeptAboveFloor",
      parameters: { floor },
      answer: (logits: readonly number[]) =>
        probabilities(logits).map((p) => Math.log(Math.max(p, floor))),
    })),
    {
      id: "onlyLargestLogitSubtracted",
      answer: (logits) => logits.map((logit) => logit - (max(logits) ?? 0)),
    },
    {
      id: "signReversed",
      answer: (logits) => logits.map((logit) => logSumExp(logits) - logit),
    },
    {
      id: "probabilitiesThemselves",
      answer: probabilities,
    },
    {
      id: "dividedByLogSumExp",
      answer: (logits) => logits.map((logit) => logit / logSumExp(logits)),
    },
    {
      id: "logSumExpAdded",
      answer: (logits) => logits.map((logit) => logit + logSumExp(logits)),
    },
    {
      id: "sumOfExponentialsSubtracted",
      answer: (logits) => logits.map((logit) => logit - sum(logits, Math.exp)),
    },
    {
      id: "sumOfLogitsSubtracted",
      answer: (logits) => logits.map((logit) => logit - sum(logits)),
    },
    {
      id: "logarithmsToBaseTwo",
      answer: (logits) => logSoftmax(logits).map((log) => log / Math.LN2),
    },
    {
      id: "logarithmsToBase10",
      answer: (logits) => logSoftmax(logits).map((log) => log / Math.LN10),
    },
    {
      id: "inputOverwritten",
      answer: (logits) => {
        const own = logits as number[];
        const total = logSumExp(own);
        own.forEach((logit, j) => {
          own[j] = logit - total;
        });
        return own;
      },
    },
    {
      id: "largestLogitSubtractedFromProbabilities",
      answer: (logits) => logSoftmax(logits).map((log) => log - (max(logits) ?? 0)),
    },
    {
      id: "largestProbabilityAsMeasure",
      sameAs: "onlyLargestLogitSubtracted",
      answer: (logits) => logits.map((logit) => logit - (max(logits) ?? 0)),
    },
    {
      id: "logarithmOfLogits",
      answer: (logits) => logits.map((logit) => Math.log(logit) - logSumExp(logits)),
    },
    {
      id: "exponentialOfLogit",
      answer: (logits) => logits.map((logit) => Math.exp(logit) - logSumExp(logits)),
    },
    {
      id: "logarithmOfLogSumExp",
      answer: (logits) => logits.map((logit) => logit - Math.log(logSumExp(logits))),
    },
    {
      id: "logSumExpItselfEverywhere",
      answer: (logits) => logits.map(() => -logSumExp(logits)),
    },
    {
      id: "meanOfLogitsSubtracted",
      answer: (logits) => logits.map((logit) => logit - (mean(logits) ?? 0)),
    },
    {
      id: "logSumExpOfOthers",
      answer: (logits) =>
        logits.map((logit, j) =>
          logits.length === 1 ? 0 : logit - logSumExp(logits.filter((_, m) => m !== j)),
        ),
    },
    {
      id: "logSumExpSoFar",
      answer: (logits) => logits.map((logit, j) => logit - logSumExp(logits.slice(0, j + 1))),
    },
    ...[
      1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, 1e-20, 1e-30, 1e-38, 1e-50, 1e-100,
      1e-300,
    ].map((small) => ({
      id: "smallNumberAddedInLogarithm",
      parameters: { small },
      answer: (logits: readonly number[]) => probabilities(logits).map((p) => Math.log(p + small)),
    })),
    {
      id: "probabilityInsteadOfLogit",
      answer: (logits) => probabilities(logits).map((p) => p - logSumExp(logits)),
    },
  ],
};
