import { sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import {
  batchGradient,
  type Gradient,
} from "../../../../../solutions/05-batch-gradient-descent/batch-gradient.js";
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

export const catalogue: Catalogue<typeof batchGradient> = {
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
      name: "the sum instead of the mean",
      explanation: "The gradient is N times too large: divide by the number of samples.",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), x.length),
    },
    {
      name: "divided by the number of classes",
      explanation:
        "The sum is divided by the number of classes M; divide by the number of samples N.",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), x.length / b.length),
    },
    {
      name: "the biases' sum instead of their mean",
      explanation: "The weights' gradient is a mean but the biases' is a sum; divide both by N.",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1, x.length),
    },
    {
      name: "the weights' sum instead of their mean",
      explanation: "The biases' gradient is a mean but the weights' is a sum; divide both by N.",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), x.length, 1),
    },
    {
      name: "y − p",
      explanation: "All signs are reversed: the slope of a logit is p − y.",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), -1),
    },
    {
      name: "no gradient for the biases",
      explanation: "The biases' gradient stays 0; add each sample's slopes to it.",
      answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1, 0),
    },
    {
      name: "features and classes exchanged",
      explanation:
        "The weights' gradient has a row for each feature; it needs one for each class, like the weights.",
      answer: (x, y, W, b) => {
        const { weights, biases } = batchGradient(x, y, W, b);
        return { weights: weights[0].map((_, k) => weights.map((row) => row[k])), biases };
      },
    },
    {
      name: "logits without the biases",
      explanation: "The biases are missing in the logits: hₘ = wₘ·x + bₘ.",
      answer: (x, y, W, b) =>
        batchGradient(
          x,
          y,
          W,
          b.map(() => 0),
        ),
    },
    {
      name: "the weights' gradient without the features",
      explanation:
        "The slopes of the logits are not multiplied by the features; each weight has its own xₖ.",
      answer: (x, y, W, b) => {
        const { biases } = batchGradient(x, y, W, b);
        return { weights: W.map((row, m) => row.map(() => biases[m])), biases };
      },
    },
    {
      name: "one row shared by all classes",
      explanation:
        "All rows are the same array, which fill puts in every place; make a new row for each class.",
      answer: (x, y, W, b) => {
        const { weights, biases } = batchGradient(x, y, W, b);
        const shared = W[0].map((_, k) => sum(weights, (row) => row[k]));
        return { weights: W.map(() => [...shared]), biases };
      },
    },
    {
      name: "the mean slope times the mean features",
      explanation:
        "Slopes and features are averaged one by one; average their product, sample by sample.",
      answer: (x, y, W, b) => {
        const { biases } = batchGradient(x, y, W, b);
        const meanX = (k: number) => sum(x, (row) => row[k]) / x.length;
        return { weights: W.map((row, m) => row.map((_, k) => biases[m] * meanX(k))), biases };
      },
    },
    {
      name: "only the last sample",
      explanation: "Each sample overwrites the one before: use += for the gradient's entries.",
      answer: (x, y, W, b) => batchGradient(x.slice(-1), y.slice(-1), W, b),
    },
    {
      name: "the last sample divided by N",
      explanation: "Each sample overwrites the one before: add its share with +=.",
      answer: (x, y, W, b) => scaled(batchGradient(x.slice(-1), y.slice(-1), W, b), 1 / x.length),
    },
    {
      name: "probabilities instead of p − y",
      explanation: "1 is not subtracted at the label, so the labels have no effect.",
      answer: (x, y, W, b) => withErrors(x, y, W, b, (logits) => softmax(logits)),
    },
    {
      name: "exponentials without a shift",
      explanation: "Math.exp overflows for large logits; crossEntropyGradient does not.",
      answer: (x, y, W, b) =>
        withErrors(x, y, W, b, (logits, label) =>
          exponentials(logits).map((p, m) => p - (m === label ? 1 : 0)),
        ),
    },
    {
      name: "the update made in place",
      explanation:
        "The caller's weights are moved; return the gradient and leave the weights alone.",
      answer: (x, y, W, b) => {
        const gradient = batchGradient(x, y, W, b);
        (W as number[][])[0][0] -= gradient.weights[0][0];
        return gradient;
      },
    },
    ...rareMistakes,
  ],
};
