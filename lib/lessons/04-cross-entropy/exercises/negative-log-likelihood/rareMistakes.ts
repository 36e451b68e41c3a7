import { max, min, sum } from "d3-array";
import type { negativeLogLikelihood } from "../../../../../solutions/04-cross-entropy/negative-log-likelihood.js";
import type { Mistake } from "../../../../exercises/mistake.js";

type Loss = typeof negativeLogLikelihood;

const floors = [
  ...[
    1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16,
  ],
  ...[Number.EPSILON, 1e-20, 1e-30, 1e-50, 1e-100, 1e-200, 1e-300, 1e-308, Number.MIN_VALUE],
];

/** Right, but for probability 0. */
const ofImpossible =
  (loss: number): Loss =>
  (probabilities, label) =>
    probabilities[label] === 0 ? loss : -Math.log(probabilities[label]);

export const rareMistakes: Mistake<Loss>[] = [
  {
    id: "probabilityItself",
    answer: (probabilities, label) => probabilities[label],
  },
  {
    id: "minusProbability",
    answer: (probabilities, label) => -probabilities[label],
  },
  {
    id: "logOdds",
    answer: (probabilities, label) => -Math.log(probabilities[label] / (1 - probabilities[label])),
  },
  {
    id: "squaredError",
    answer: (probabilities, label) => (1 - probabilities[label]) ** 2,
  },
  {
    id: "squaredErrorOfAllClasses",
    answer: (probabilities, label) => sum(probabilities, (p, j) => (p - Number(j === label)) ** 2),
  },
  {
    id: "otherClassesAsWell",
    answer: (probabilities, label) =>
      -sum(probabilities, (p, j) => Math.log(j === label ? p : 1 - p)),
  },
  {
    id: "allClassesButTrueOne",
    answer: (probabilities, label) =>
      -sum(probabilities, (p, j) => (j === label ? 0 : Math.log(p))),
  },
  {
    id: "meanOverClasses",
    answer: (probabilities) => -sum(probabilities, Math.log) / probabilities.length,
  },
  {
    id: "leastProbableClass",
    answer: (probabilities) => -Math.log(min(probabilities) ?? 0),
  },
  {
    id: "alwaysFirstClass",
    answer: (probabilities) => -Math.log(probabilities[0]),
  },
  {
    id: "alwaysLastClass",
    answer: (probabilities) => -Math.log(probabilities[probabilities.length - 1]),
  },
  {
    id: "allClassesUpToLabel",
    answer: (probabilities, label) => -Math.log(sum(probabilities.slice(0, label + 1))),
  },
  {
    id: "multipliedByLabel",
    answer: (probabilities, label) => -label * Math.log(probabilities[label]),
  },
  {
    id: "logarithmOfOnePlusP",
    answer: (probabilities, label) => -Math.log1p(probabilities[label]),
  },
  {
    id: "dividedByLargestProbability",
    answer: (probabilities, label) => -Math.log(probabilities[label] / (max(probabilities) ?? 1)),
  },
  {
    id: "exponentialOfMinusP",
    answer: (probabilities, label) => Math.exp(-probabilities[label]),
  },
  {
    id: "wrongOrRight",
    answer: (probabilities, label) => Number(probabilities[label] < (max(probabilities) ?? 1)),
  },
  {
    id: "noLossForProbabilityZero",
    answer: ofImpossible(0),
  },
  ...[
    ...[1, 10, 20, 50, 100, 500, 700, 745, 999, 1000, 9999, 1e4, 1e5, 99_999, 1e6, 1e7, 1e8, 1e9],
    ...[
      1e10,
      1e12,
      1e15,
      1e16,
      1e20,
      1e100,
      1e300,
      1e308,
      Number.MAX_VALUE,
      Number.MAX_SAFE_INTEGER,
    ],
  ].map((loss) => ({
    id: "finiteLossForProbabilityZero",
    parameters: { loss },
    answer: ofImpossible(loss),
  })),
  {
    id: "nanForProbabilityZero",
    answer: ofImpossible(Number.NaN),
  },
  {
    id: "minusInfinityForProbabilityZero",
    answer: ofImpossible(Number.NEGATIVE_INFINITY),
  },
  {
    id: "errorForProbabilityZero",
    answer: (probabilities, label) => {
      if (probabilities[label] === 0) throw new Error("probability 0");
      return -Math.log(probabilities[label]);
    },
  },
  {
    id: "errorForProbabilityZeroRangeError",
    answer: (probabilities, label) => {
      if (probabilities[label] === 0) throw new RangeError("probability 0");
      return -Math.log(probabilities[label]);
    },
  },
  ...[1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9].map((little) => ({
    id: "smallNumberAddedToProbability",
    parameters: { little },
    answer: (probabilities: readonly number[], label: number) =>
      -Math.log(probabilities[label] + little),
    tolerance: 1e-11,
  })),
  {
    id: "lossesOfAllClassesInList",
    answer: ((probabilities: readonly number[]) =>
      probabilities.map((p) => -Math.log(p))) as unknown as Loss,
  },
  {
    id: "zeroTimesLogZeroLeftAsNan",
    answer: (probabilities, label) =>
      0 - probabilities.reduce((total, p, j) => total + Number(j === label) * Math.log(p), 0),
  },
  ...floors.map((floor) => ({
    id: "probabilitiesKeptAboveFloor",
    parameters: { floor },
    answer: (probabilities: readonly number[], label: number) =>
      -Math.log(Math.max(probabilities[label], floor)),
  })),
  ...[1e-4, 1e-5, 1e-6, 1e-7, 1e-8].map((margin) => ({
    id: "probabilitiesKeptFromZeroAndOne",
    parameters: { margin },
    answer: (probabilities: readonly number[], label: number) =>
      -Math.log(Math.min(1 - margin, Math.max(probabilities[label], margin))),
  })),
];
