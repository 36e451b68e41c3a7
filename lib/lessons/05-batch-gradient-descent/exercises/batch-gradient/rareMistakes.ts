import { sum } from "d3-array";
import {
  batchGradient,
  type Gradient,
} from "../../../../../solutions/05-batch-gradient-descent/batch-gradient.js";
import { crossEntropyGradient } from "../../../../crossEntropy.js";
import type { Mistake } from "../../../../exercises/mistake.js";
import { softmax } from "../../../../softmax.js";

type Matrix = readonly (readonly number[])[];
type Batch = typeof batchGradient;
/** What a sample adds to the gradient of a weight, given its slopes, features and logits. */
type Share = (slopes: number[], x: readonly number[], m: number, k: number, i: number) => number;

const logitsOf = (x: readonly number[], W: Matrix, b: readonly number[]) =>
  W.map((row, m) => b[m] + sum(row, (w, k) => w * x[k]));

/** The gradient with other slopes, or other shares of the weights. */
const made =
  (
    slopesOf: (logits: number[], label: number, i: number) => number[],
    share: Share = (slopes, x, m, k) => slopes[m] * x[k],
  ): Batch =>
  (x, y, W, b) => {
    const slopes = x.map((row, i) => slopesOf(logitsOf(row, W, b), y[i], i));
    // Not d3's sum, which skips NaN.
    const meanOf = (term: (i: number) => number) =>
      x.reduce((total, _, i) => total + term(i), 0) / x.length;
    return {
      weights: W.map((row, m) => row.map((_, k) => meanOf((i) => share(slopes[i], x[i], m, k, i)))),
      biases: b.map((_, m) => meanOf((i) => slopes[i][m])),
    };
  };
const scaled = ({ weights, biases }: Gradient, forWeights: number, forBiases = forWeights) => ({
  weights: weights.map((row) => row.map((value) => forWeights * value)),
  biases: biases.map((value) => forBiases * value),
});
const right = (logits: number[], label: number) => crossEntropyGradient(logits, label);

export const rareMistakes: Mistake<Batch>[] = [
  {
    id: "onlyFirstSample",
    answer: (x, y, W, b) => batchGradient(x.slice(0, 1), y, W, b),
  },
  {
    id: "firstSampleDividedByN",
    answer: (x, y, W, b) => scaled(batchGradient(x.slice(0, 1), y, W, b), 1 / x.length),
  },
  {
    id: "firstSampleLeftOut",
    answer: (x, y, W, b) =>
      scaled(batchGradient(x.slice(1), y.slice(1), W, b), (x.length - 1) / x.length),
  },
  {
    id: "lastSampleLeftOut",
    answer: (x, y, W, b) =>
      scaled(batchGradient(x.slice(0, -1), y, W, b), (x.length - 1) / x.length),
  },
  {
    id: "dividedByNTwice",
    answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1 / x.length),
  },
  {
    id: "weightsDividedByNTwice",
    answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1 / x.length, 1),
  },
  {
    id: "biasesDividedByNTwice",
    answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1, 1 / x.length),
  },
  {
    id: "dividedByNumberOfFeatures",
    answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), x.length / x[0].length),
  },
  {
    id: "oneLabelForAllSamples",
    answer: (x, y, W, b) =>
      batchGradient(
        x,
        y.map(() => y[0]),
        W,
        b,
      ),
  },
  {
    id: "weightsSharesWithFirstSamplesFeatures",
    answer: (x, y, W, b) => made(right, (slopes, _x, m, k) => slopes[m] * x[0][k])(x, y, W, b),
  },
  {
    id: "logitsOfFirstSampleForAll",
    answer: (x, y, W, b) =>
      made((_logits, label) => right(logitsOf(x[0], W, b), label))(x, y, W, b),
  },
  {
    id: "logitsThatAreNotReset",
    answer: (x, y, W, b) => {
      const before = b.map(() => 0);
      return made((logits, label) => {
        for (const [m, h] of logits.entries()) before[m] += h;
        return right([...before], label);
      })(x, y, W, b);
    },
  },
  {
    id: "logitsWithoutWeights",
    answer: (x, y, W, b) => made((_logits, label) => right([...b], label))(x, y, W, b),
  },
  {
    id: "biasesSubtractedInLogits",
    answer: (x, y, W, b) =>
      made((logits, label) =>
        right(
          logits.map((h, m) => h - 2 * b[m]),
          label,
        ),
      )(x, y, W, b),
  },
  {
    id: "logitsMultipliedByBiases",
    answer: (x, y, W, b) =>
      made((logits, label) =>
        right(
          logits.map((h, m) => (h - b[m]) * b[m]),
          label,
        ),
      )(x, y, W, b),
  },
  {
    id: "nextSamplesLabel",
    answer: (x, y, W, b) => batchGradient(x, [...y.slice(1), y[0]], W, b),
  },
  {
    id: "biasAddedPerFeature",
    answer: (x, y, W, b) =>
      made((logits, label) =>
        right(
          logits.map((h, m) => h + (x[0].length - 1) * b[m]),
          label,
        ),
      )(x, y, W, b),
  },
  {
    id: "softmaxOfProbabilities",
    answer: made((logits, label) => right(softmax(logits), label)),
  },
  {
    id: "onlyLabelsClass",
    answer: made((logits, label) => right(logits, label).map((g, m) => (m === label ? g : 0))),
  },
  {
    id: "allClassesButLabels",
    answer: made((logits, label) => right(logits, label).map((g, m) => (m === label ? 0 : g))),
  },
  {
    id: "squaredSlopes",
    answer: made((logits, label) => right(logits, label).map((g) => g ** 2)),
  },
  {
    id: "slopesWithoutTheirSigns",
    answer: made((logits, label) => right(logits, label).map(Math.abs)),
  },
  {
    id: "multipliedByWeights",
    answer: (x, y, W, b) => made(right, (slopes, _x, m, k) => slopes[m] * W[m][k])(x, y, W, b),
  },
  {
    id: "multipliedByLogits",
    answer: (x, y, W, b) =>
      made(right, (slopes, row, m) => slopes[m] * logitsOf(row, W, b)[m])(x, y, W, b),
  },
  {
    id: "sumOfFeatures",
    answer: made(right, (slopes, x, m) => slopes[m] * sum(x)),
  },
  {
    id: "featuresCountedByClass",
    answer: made(right, (slopes, x, m) => slopes[m] * x[m]),
  },
  {
    id: "slopesCountedByFeature",
    answer: made(right, (slopes, x, _m, k) => slopes[k] * x[k]),
  },
  {
    id: "featuresAddedToSlopes",
    answer: made(right, (slopes, x, m, k) => slopes[m] + x[k]),
  },
  {
    id: "weightsMovedByGradient",
    answer: (x, y, W, b) => {
      const { weights, biases } = batchGradient(x, y, W, b);
      return {
        weights: W.map((row, m) => row.map((w, k) => w - weights[m][k])),
        biases: b.map((value, m) => value - biases[m]),
      };
    },
  },
  {
    id: "sumThatStartsAtParameters",
    answer: (x, y, W, b) => {
      const { weights, biases } = batchGradient(x, y, W, b);
      return {
        weights: W.map((row, m) => row.map((w, k) => w + weights[m][k])),
        biases: b.map((value, m) => value + biases[m]),
      };
    },
  },
];
