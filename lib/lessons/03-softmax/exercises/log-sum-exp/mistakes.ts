import { max, mean, min, sum } from "d3-array";
import { logSumExp } from "../../../../../solutions/03-softmax/log-sum-exp.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

/** max h + log of something, where the exponentials are shifted by the largest logit. */
const largest = (logits: readonly number[]) => max(logits) ?? 0;
const naive = (logits: readonly number[]) => Math.log(sum(logits, Math.exp));
const shiftedBy = (shift: number, logits: readonly number[]) =>
  shift + Math.log(sum(logits, (logit) => Math.exp(logit - shift)));

export const catalogue: MistakeCatalogue<typeof logSumExp> = {
  solution: logSumExp,
  probes: [[[1, 3, 2]], [[0, 0, 0, 0]], [[-2, -1]], [[5]]],
  extremes: [
    [[9, 1000, 20]],
    [[1000, 1000]],
    [[-1000, -1000]],
    [[1000, 0, -1000]],
    [[-1000, 0]],
    [[0, 1000]],
  ],
  tolerance: 1e-12,
  mistakes: [
    {
      id: "noShift",
      answer: naive,
    },
    {
      id: "shiftNotAddedBack",
      answer: (logits) => logSumExp(logits) - largest(logits),
    },
    {
      id: "shiftSubtractedOnceMore",
      answer: (logits) => logSumExp(logits) - 2 * largest(logits),
    },
    {
      id: "logarithmOfMean",
      answer: (logits) => logSumExp(logits) - Math.log(logits.length),
    },
    {
      id: "shiftedByFirstLogit",
      answer: (logits) => shiftedBy(logits[0], logits),
    },
    {
      id: "shiftedByMean",
      answer: (logits) => shiftedBy(mean(logits) ?? 0, logits),
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
      id: "noLogarithm",
      answer: (logits) => sum(logits, Math.exp),
    },
    {
      id: "onlyLargestLogit",
      answer: largest,
    },
    {
      id: "sumOfLogits",
      answer: (logits) => sum(logits),
    },
    {
      id: "logarithmToBaseTwo",
      answer: (logits) => largest(logits) + (logSumExp(logits) - largest(logits)) / Math.LN2,
    },
    {
      id: "logarithmToBase10",
      answer: (logits) => largest(logits) + (logSumExp(logits) - largest(logits)) / Math.LN10,
    },
    {
      id: "oneAddedToSum",
      answer: (logits) => {
        const shift = largest(logits);
        return shift + Math.log1p(sum(logits, (logit) => Math.exp(logit - shift)));
      },
    },
    {
      id: "inputSorted",
      answer: (logits) => {
        (logits as number[]).sort((a, b) => b - a);
        return logSumExp(logits);
      },
    },
    {
      id: "mathMaxOfList",
      answer: (logits) => shiftedBy(Math.max(logits as unknown as number), logits),
    },
    {
      id: "shiftedByLastLogit",
      answer: (logits) => shiftedBy(logits[logits.length - 1], logits),
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
      id: "logitsDividedByLargest",
      answer: (logits) => largest(logits) * naive(logits.map((logit) => logit / largest(logits))),
    },
    {
      id: "shiftMultipliedIn",
      answer: (logits) => largest(logits) * (logSumExp(logits) - largest(logits)),
    },
    {
      id: "shiftAddedInsideLogarithm",
      answer: (logits) =>
        Math.log(largest(logits) + sum(logits, (logit) => Math.exp(logit - largest(logits)))),
    },
    {
      id: "noLogarithmOfShiftedSum",
      answer: (logits) =>
        largest(logits) + sum(logits, (logit) => Math.exp(logit - largest(logits))),
    },
    {
      id: "firstTermOfSumNotExponentiated",
      answer: (logits) => Math.log(logits.reduce((total, logit) => total + Math.exp(logit))),
    },
    {
      id: "firstShiftedTermOfSumNotExponentiated",
      answer: (logits) =>
        largest(logits) +
        Math.log(logits.reduce((total, logit) => total + Math.exp(logit - largest(logits)))),
    },
    {
      id: "sumThatStartsAtOne",
      answer: (logits) => Math.log(1 + sum(logits, Math.exp)),
    },
    {
      id: "firstLogitNotInSum",
      answer: (logits) =>
        largest(logits) +
        Math.log(sum(logits.slice(1), (logit) => Math.exp(logit - largest(logits)))),
    },
    {
      id: "lastLogitNotInSum",
      answer: (logits) =>
        largest(logits) +
        Math.log(sum(logits.slice(0, -1), (logit) => Math.exp(logit - largest(logits)))),
    },
    {
      id: "exponentialsMinusOne",
      answer: (logits) => Math.log(sum(logits, Math.expm1)),
    },
    {
      id: "exponentialOfSum",
      answer: (logits) => Math.log(Math.exp(sum(logits))),
    },
    ...[1e-3, 1e-6, 1e-8, 1e-9, 1e-10].map((small) => ({
      id: "smallNumberAddedToSum",
      parameters: { small },
      answer: (logits: readonly number[]) =>
        largest(logits) +
        Math.log(sum(logits, (logit) => Math.exp(logit - largest(logits))) + small),
    })),
    ...[500, 700, 709].map((cap) => ({
      id: "logitsCutOff",
      parameters: { cap },
      answer: (logits: readonly number[]) =>
        Math.log(sum(logits, (logit) => Math.exp(Math.min(cap, logit)))),
    })),
    {
      id: "logarithmSubtracted",
      answer: (logits) => 2 * largest(logits) - logSumExp(logits),
    },
    {
      id: "shiftThatIsOnlyAdded",
      answer: (logits) => largest(logits) + naive(logits),
    },
    {
      id: "largestLogitLeftOutOfSum",
      answer: (logits) =>
        largest(logits) +
        Math.log(
          sum(
            logits.filter((logit) => logit !== largest(logits)),
            (logit) => Math.exp(logit - largest(logits)),
          ),
        ),
    },
    {
      id: "logitsGivenBack",
      answer: (logits) => [...logits] as unknown as number,
    },
  ],
};
