import { sum } from "d3-array";
import {
  batchGradient,
  type Gradient,
} from "../../../../../solutions/05-batch-gradient-descent/batch-gradient.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { softmax } from "../../../../softmax.js";
import { rareMistakes } from "./rareMistakes.js";

type Matrix = readonly (readonly number[])[];
type ErrorOf = (logits: number[], label: number) => number[];

/** The gradient of the mean, with another slope of the logits, or biases that stay outside. */
function withErrors(
  features: Matrix,
  labels: readonly number[],
  W: Matrix,
  b: readonly number[],
  errorOf: ErrorOf,
): Gradient {
  const errors = features.map((x, i) =>
    errorOf(
      W.map((row, m) => b[m] + sum(row, (w, k) => w * x[k])),
      labels[i],
    ),
  );
  const meanOf = (term: (i: number) => number) =>
    sum(features, (_, i) => term(i)) / features.length;
  return {
    weights: W.map((row, m) => row.map((_, k) => meanOf((i) => errors[i][m] * features[i][k]))),
    biases: b.map((_, m) => meanOf((i) => errors[i][m])),
  };
}

const scale = (matrix: number[][], factor: number) =>
  matrix.map((row) => row.map((v) => factor * v));
const scaled = ({ weights, biases }: Gradient, forWeights: number, forBiases = forWeights) => ({
  weights: scale(weights, forWeights),
  biases: biases.map((value) => forBiases * value),
});
const exponentials = (logits: number[]) => logits.map((h) => Math.exp(h) / sum(logits, Math.exp));

export const catalogue: MistakeCatalogue<typeof batchGradient> = {
  solution: batchGradient,
  probes: [
    [
      [
        [1, 2],
        [0, -1],
        [3, 0.5],
      ],
      [0, 2, 1],
      [
        [0.1, 0.2],
        [0, -0.3],
        [0.5, 0],
      ],
      [0.3, 0, -0.2],
    ],
    [
      [[1], [2]],
      [1, 0],
      [[0.5], [-0.5]],
      [0.1, 0.7],
    ],
    [
      [
        [1, 0],
        [2, 1],
        [0, -1],
        [1, 3],
      ],
      [1, 0, 1, 1],
      [
        [0.2, -0.4],
        [0.1, 0.5],
      ],
      [0.3, -0.6],
    ],
  ],
  extremes: [
    [
      [[1, 2]],
      [1],
      [
        [500, 250],
        [0, 0],
      ],
      [0, 1],
    ],
    [[[1]], [0], [[-1000], [-1000]], [0, 0]],
  ],
  slow: true,
  mistakes: [
    {
      id: "sumInsteadOfMean",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), x.length),
    },
    {
      id: "dividedByNumberOfClasses",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), x.length / b.length),
    },
    {
      id: "biasesSumInsteadOfTheirMean",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1, x.length),
    },
    {
      id: "weightsSumInsteadOfTheirMean",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), x.length, 1),
    },
    {
      id: "yMinusP",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), -1),
    },
    {
      id: "noGradientForBiases",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1, 0),
    },
    {
      id: "featuresAndClassesSwapped",
      answer: (x, y, W, b) => {
        const { weights, biases } = batchGradient(x, y, W, b);
        return { weights: weights[0].map((_, k) => weights.map((row) => row[k])), biases };
      },
    },
    {
      id: "logitsWithoutBiases",
      answer: (x, y, W, b) =>
        batchGradient(
          x,
          y,
          W,
          b.map(() => 0),
        ),
    },
    {
      id: "weightsGradientWithoutFeatures",
      answer: (x, y, W, b) => {
        const { biases } = batchGradient(x, y, W, b);
        return { weights: W.map((row, m) => row.map(() => biases[m])), biases };
      },
    },
    {
      id: "oneRowSharedByAllClasses",
      answer: (x, y, W, b) => {
        const { weights, biases } = batchGradient(x, y, W, b);
        const shared = W[0].map((_, k) => sum(weights, (row) => row[k]));
        return { weights: W.map(() => [...shared]), biases };
      },
    },
    {
      id: "meanSlopeTimesMeanFeatures",
      answer: (x, y, W, b) => {
        const { biases } = batchGradient(x, y, W, b);
        const meanX = (k: number) => sum(x, (row) => row[k]) / x.length;
        return { weights: W.map((row, m) => row.map((_, k) => biases[m] * meanX(k))), biases };
      },
    },
    {
      id: "onlyLastSample",
      answer: (x, y, W, b) => batchGradient(x.slice(-1), y.slice(-1), W, b),
    },
    {
      id: "lastSampleDividedByN",
      answer: (x, y, W, b) => scaled(batchGradient(x.slice(-1), y.slice(-1), W, b), 1 / x.length),
    },
    {
      id: "probabilitiesInsteadOfPMinusY",
      answer: (x, y, W, b) => withErrors(x, y, W, b, (logits) => softmax(logits)),
    },
    {
      id: "exponentialsWithoutShift",
      answer: (x, y, W, b) =>
        withErrors(x, y, W, b, (logits, label) =>
          exponentials(logits).map((p, m) => p - (m === label ? 1 : 0)),
        ),
    },
    {
      id: "updateMadeInPlace",
      answer: (x, y, W, b) => {
        const gradient = batchGradient(x, y, W, b);
        (W as number[][])[0][0] -= gradient.weights[0][0];
        return gradient;
      },
    },
    ...rareMistakes,
  ],
};
