import { max, mean, min, sum } from "d3-array";
import { logSoftmax } from "../../../../../solutions/03-softmax/log-softmax.js";
import { softmax } from "../../../../../solutions/03-softmax/softmax.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

const parts = (terms: readonly number[]) => terms.map((term) => term / sum(terms));
const shiftedBy = (shift: number, logits: readonly number[]) =>
  parts(logits.map((logit) => Math.exp(logit - shift)));

export const catalogue: MistakeCatalogue<typeof softmax> = {
  solution: softmax,
  probes: [[[1, 3, 2]], [[0.5, -1]], [[-2, -1, -4, -3]], [[2]]],
  smallest: 1e-20,
  extremes: [
    [[1000, 0]],
    [[-1000, -1001]],
    [[800, 801]],
    [[0, 1000]],
    [[9, 1000, 20]],
    [[3000, 0, 0, 0, 0]],
    [[0, -14]],
    [[-1000, 10]],
    [[0, -60]],
    [[0, -18]],
    [[0, -20]],
    [[0, 20, 0]],
  ],
  tolerance: 1e-12,
  mistakes: [
    {
      id: "noShift",
      answer: (logits) => parts(logits.map(Math.exp)),
    },
    {
      id: "noShiftAndTinyNumberAddedToSum",
      answer: (logits) => {
        const terms = logits.map(Math.exp);
        return terms.map((term) => term / (sum(terms) + 1e-300));
      },
    },
    {
      id: "shiftAboveLineOnly",
      answer: (logits) => {
        const largest = max(logits) ?? 0;
        return logits.map((logit) => Math.exp(logit - largest) / sum(logits, Math.exp));
      },
    },
    {
      id: "noExponentials",
      answer: parts,
    },
    {
      id: "notDividedBySum",
      answer: (logits) => logits.map((logit) => Math.exp(logit - (max(logits) ?? 0))),
    },
    {
      id: "neitherShiftedNorDivided",
      answer: (logits) => logits.map(Math.exp),
    },
    {
      id: "dividedByNumberOfClasses",
      answer: (logits) => logits.map((logit) => Math.exp(logit) / logits.length),
    },
    {
      id: "dividedByEuclideanLength",
      answer: (logits) => {
        const terms = logits.map(Math.exp);
        return terms.map((term) => term / Math.hypot(...terms));
      },
    },
    {
      id: "signOfLogitsReversed",
      answer: (logits) => softmax(logits.map((logit) => -logit)),
    },
    {
      id: "winnerTakesAll",
      answer: (logits) => {
        const winner = logits.indexOf(max(logits) ?? 0);
        return logits.map((_, j) => (j === winner ? 1 : 0));
      },
    },
    {
      id: "powersOfTwo",
      answer: (logits) => softmax(logits.map((logit) => logit * Math.LN2)),
    },
    {
      id: "logarithmsOfProbabilities",
      answer: logSoftmax,
    },
    {
      id: "sigmoidForEachLogit",
      answer: (logits) => logits.map((logit) => 1 / (1 + Math.exp(-logit))),
    },
    {
      id: "sizesInsteadOfLogits",
      answer: (logits) => softmax(logits.map(Math.abs)),
    },
    {
      id: "sorted",
      answer: (logits) => softmax(logits).sort((a, b) => b - a),
    },
    {
      id: "shiftedBySmallestLogit",
      answer: (logits) => shiftedBy(min(logits) ?? 0, logits),
    },
    {
      id: "largestLogitOfAtLeastZero",
      answer: (logits) => shiftedBy(Math.max(0, ...logits), logits),
    },
    {
      id: "exponentsCapped",
      answer: (logits) => parts(logits.map((logit) => Math.exp(Math.min(logit, 700)))),
    },
    {
      id: "inputShiftedInPlace",
      answer: (logits) => {
        const own = logits as number[];
        const largest = Math.max(...own);
        own.forEach((logit, j) => {
          own[j] = logit - largest;
        });
        return softmax(own);
      },
    },
    {
      id: "mathMaxOfList",
      answer: (logits) => shiftedBy(Math.max(logits as unknown as number), logits),
    },
    {
      id: "shiftedByFirstLogit",
      answer: (logits) => shiftedBy(logits[0], logits),
    },
    {
      id: "shiftedByLastLogit",
      answer: (logits) => shiftedBy(logits[logits.length - 1], logits),
    },
    {
      id: "shiftedByMean",
      answer: (logits) => shiftedBy(mean(logits) ?? 0, logits),
    },
    {
      id: "shiftedByLargestSize",
      answer: (logits) => shiftedBy(Math.max(...logits.map(Math.abs)), logits),
    },
    {
      id: "shiftedByLargestBySortAsText",
      answer: (logits) => shiftedBy([...logits].sort()[logits.length - 1], logits),
    },
    {
      id: "shiftedUp",
      answer: (logits) => shiftedBy(-Math.max(...logits), logits),
    },
    {
      id: "logitsDividedByLargest",
      answer: (logits) => parts(logits.map((logit) => Math.exp(logit / Math.max(...logits)))),
    },
    {
      id: "logitsDividedBeforeExponential",
      answer: (logits) => parts(logits.map((logit) => Math.exp(logit / sum(logits)))),
    },
    {
      id: "exponentialOfSum",
      answer: (logits) => logits.map((logit) => Math.exp(logit) / Math.exp(sum(logits))),
    },
    {
      id: "exponentialLeftOutBelowLine",
      answer: (logits) => logits.map((logit) => Math.exp(logit) / sum(logits)),
    },
    {
      id: "firstTermOfSumNotExponentiated",
      answer: (logits) => {
        const total = logits.reduce((sum, logit) => sum + Math.exp(logit));
        return logits.map((logit) => Math.exp(logit) / total);
      },
    },
    {
      id: "firstShiftedTermOfSumNotExponentiated",
      answer: (logits) => {
        const shifted = logits.map((logit) => logit - Math.max(...logits));
        const total = shifted.reduce((sum, logit) => sum + Math.exp(logit));
        return shifted.map((logit) => Math.exp(logit) / total);
      },
    },
    {
      id: "firstLogitNotInSum",
      answer: (logits) => {
        const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
        return terms.map((term) => term / sum(terms.slice(1)));
      },
    },
    {
      id: "lastLogitNotInSum",
      answer: (logits) => {
        const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
        return terms.map((term) => term / sum(terms.slice(0, -1)));
      },
    },
    {
      id: "dividedBeforeSumIsComplete",
      answer: (logits) => {
        let total = 0;
        return logits.map((logit) => {
          const term = Math.exp(logit - Math.max(...logits));
          total += term;
          return term / total;
        });
      },
    },
    {
      id: "exponentialsMinusOne",
      answer: (logits) => parts(logits.map(Math.expm1)),
    },
    {
      id: "squaresOfLogits",
      answer: (logits) => parts(logits.map((logit) => logit ** 2)),
    },
    {
      id: "powerWithBaseLogit",
      answer: (logits) => parts(logits.map((logit) => logit ** Math.E)),
    },
    {
      id: "powersOf10",
      answer: (logits) => softmax(logits.map((logit) => logit * Math.LN10)),
    },
    {
      id: "indexInsteadOfItsLogit",
      answer: (logits) => softmax(logits.map((_, j) => j)),
    },
    ...[1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10].map((small) => ({
      id: "smallNumberAddedToSum",
      parameters: { small },
      answer: (logits: readonly number[]) => {
        const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
        return terms.map((term) => term / (sum(terms) + small));
      },
    })),
    ...[1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16].map((floor) => ({
      id: "probabilitiesRaisedToFloor",
      parameters: { floor },
      answer: (logits: readonly number[]) => softmax(logits).map((p) => Math.max(p, floor)),
    })),
    {
      id: "shiftedBySum",
      answer: (logits) => shiftedBy(sum(logits), logits),
    },
  ],
};
