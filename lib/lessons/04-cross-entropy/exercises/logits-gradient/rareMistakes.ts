import { sum } from "d3-array";
import { logitsGradient } from "../../../../../solutions/04-cross-entropy/logits-gradient.js";
import type { Mistake } from "../../../../exercises/mistake.js";
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
    id: "gradientOfProbability",
    answer: (logits, label) => {
      const p = probabilities(logits);
      return p.map((pj, j) => p[label] * (Number(j === label) - pj));
    },
  },
  {
    id: "pOneMinusPAlone",
    answer: (logits) => probabilities(logits).map((p) => p * (1 - p)),
  },
  {
    id: "factorP",
    answer: (logits, label) => {
      const p = probabilities(logits);
      return logitsGradient(logits, label).map((slope, j) => slope * p[j]);
    },
  },
  {
    id: "labelsNumberSubtracted",
    answer: (logits, label) => probabilities(logits).map((p) => p - label),
  },
  {
    id: "labelsNumberSubtractedAtItsPlace",
    answer: (logits, label) => probabilities(logits).map((p, j) => p - (j === label ? label : 0)),
  },
  {
    id: "labelsProbabilitySubtracted",
    answer: (logits, label) => {
      const p = probabilities(logits);
      return p.map((pj) => pj - p[label]);
    },
  },
  {
    id: "alwaysFirstClass",
    answer: (logits) => logitsGradient(logits, 0),
  },
  {
    id: "alwaysLastClass",
    answer: (logits) => logitsGradient(logits, logits.length - 1),
  },
  {
    id: "classAfterLabel",
    answer: (logits, label) => logitsGradient(logits, label + 1),
  },
  {
    id: "oneSubtractedEverywhereButAtLabel",
    answer: (logits, label) => probabilities(logits).map((p, j) => p - (j === label ? 0 : 1)),
  },
  {
    id: "oneMinusPAtLabel",
    answer: (logits, label) => probabilities(logits).map((p, j) => (j === label ? 1 - p : p)),
  },
  {
    id: "othersSignsReversed",
    answer: (logits, label) => probabilities(logits).map((p, j) => (j === label ? p - 1 : -p)),
  },
  {
    id: "minusOneAtLabel",
    answer: (logits, label) => probabilities(logits).map((p, j) => (j === label ? -1 : p)),
  },
  {
    id: "oneHotAlone",
    answer: (logits, label) => oneHot(logits, label).map((y) => 0 - y),
  },
  {
    id: "sigmoidsInsteadOfSoftmax",
    answer: minusOneHot((logits) => logits.map((h) => 1 / (1 + Math.exp(-h)))),
  },
  {
    id: "oneOverMSubtractedEverywhere",
    answer: (logits) => probabilities(logits).map((p) => p - 1 / logits.length),
  },
  {
    id: "oneSubtractedBeforeDivision",
    answer: (logits, label) => {
      const total = sum(logits, Math.exp);
      return logits.map((h, j) => (Math.exp(h) - Number(j === label)) / total);
    },
  },
  {
    id: "labelComparedWithLogit",
    answer: (logits, label) => probabilities(logits).map((p, j) => p - Number(logits[j] === label)),
  },
  {
    id: "exponentialsWithoutTheirSum",
    answer: minusOneHot((logits) => logits.map(Math.exp)),
  },
  {
    id: "logitsDividedByTheirSum",
    answer: minusOneHot((logits) => logits.map((h) => h / sum(logits))),
  },
  {
    id: "exponentialsDividedByLargest",
    answer: minusOneHot((logits) => logits.map((h) => Math.exp(h - Math.max(...logits)))),
  },
  {
    id: "labelsSlopeAsNumber",
    answer: asList((logits, label) => probabilities(logits)[label] - 1),
  },
  {
    id: "loss",
    answer: asList((logits, label) => logSumExp([...logits]) - logits[label]),
  },
  ...[1e-2, 1e-3, 1e-4, 1e-5, 1e-6].map((h) => ({
    id: "forwardDifferences",
    parameters: { h },
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
    id: "softmaxAppliedTwice",
    answer: minusOneHot((logits) => probabilities(probabilities(logits))),
  },
  {
    id: "softmaxOfMinusLogits",
    answer: minusOneHot((logits) => probabilities(logits.map((h) => -h))),
  },
  {
    id: "lossesOfAllClasses",
    answer: (logits) => logits.map((h) => logSumExp([...logits]) - h),
  },
  {
    id: "squaredDifferences",
    answer: (logits, label) => logitsGradient(logits, label).map((slope) => slope ** 2),
  },
  {
    id: "timesLogit",
    answer: (logits, label) => logitsGradient(logits, label).map((slope, j) => slope * logits[j]),
  },
];
