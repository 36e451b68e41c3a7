import { sum } from "d3-array";
import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import {
  batchGradient,
  type Gradient,
} from "../../../../../solutions/05-batch-gradient-descent/batch-gradient.js";
import { crossEntropyGradient } from "../../../../crossEntropy.js";
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
    name: "only the first sample",
    explanation: "Only the first sample is used, as if a return stood inside the loop; use all N.",
    answer: (x, y, W, b) => batchGradient(x.slice(0, 1), y, W, b),
  },
  {
    name: "the first sample divided by N",
    explanation:
      "Only the first sample adds its share, as if the loop were left too early; go on to the last.",
    answer: (x, y, W, b) => scaled(batchGradient(x.slice(0, 1), y, W, b), 1 / x.length),
  },
  {
    name: "the first sample left out",
    explanation: "The first sample adds nothing, as if the loop started at 1; start at 0.",
    answer: (x, y, W, b) =>
      scaled(batchGradient(x.slice(1), y.slice(1), W, b), (x.length - 1) / x.length),
  },
  {
    name: "the last sample left out",
    explanation: "The last sample adds nothing, as if the loop ended one early; use all N.",
    answer: (x, y, W, b) =>
      scaled(batchGradient(x.slice(0, -1), y, W, b), (x.length - 1) / x.length),
  },
  {
    name: "divided by N twice",
    explanation: "The mean is divided by N once more; divide the sum once.",
    answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1 / x.length),
  },
  {
    name: "the weights divided by N twice",
    explanation: "The weights' gradient is divided by N twice; divide it once, like the biases'.",
    answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1 / x.length, 1),
  },
  {
    name: "the biases divided by N twice",
    explanation: "The biases' gradient is divided by N twice; divide it once, like the weights'.",
    answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), 1, 1 / x.length),
  },
  {
    name: "divided by the number of features",
    explanation: "The sum is divided by the number of features; divide by the number of samples.",
    answer: (x, y, W, b) => scaled(batchGradient(x, y, W, b), x.length / x[0].length),
  },
  {
    name: "one label for all samples",
    explanation: "Every sample is compared with the first label; sample i has labels[i].",
    answer: (x, y, W, b) =>
      batchGradient(
        x,
        y.map(() => y[0]),
        W,
        b,
      ),
  },
  {
    name: "the weights' shares with the first sample's features",
    explanation:
      "Every sample's slopes are multiplied by the first sample's features; use its own.",
    answer: (x, y, W, b) => made(right, (slopes, _x, m, k) => slopes[m] * x[0][k])(x, y, W, b),
  },
  {
    name: "logits of the first sample for all",
    explanation: "The logits are those of the first sample for all; each sample has its own.",
    answer: (x, y, W, b) =>
      made((_logits, label) => right(logitsOf(x[0], W, b), label))(x, y, W, b),
  },
  {
    name: "logits that are not reset",
    explanation:
      "The logits of each sample have those before added; begin each sample's at the biases.",
    answer: (x, y, W, b) => {
      const before = b.map(() => 0);
      return made((logits, label) => {
        for (const [m, h] of logits.entries()) before[m] += h;
        return right([...before], label);
      })(x, y, W, b);
    },
  },
  {
    name: "logits without the weights",
    explanation: "The logits are the biases alone; they are wₘ·x + bₘ.",
    answer: (x, y, W, b) => made((_logits, label) => right([...b], label))(x, y, W, b),
  },
  {
    name: "the biases subtracted in the logits",
    explanation: "The biases are subtracted in the logits; hₘ = wₘ·x + bₘ adds them.",
    answer: (x, y, W, b) =>
      made((logits, label) =>
        right(
          logits.map((h, m) => h - 2 * b[m]),
          label,
        ),
      )(x, y, W, b),
  },
  {
    name: "the logits multiplied by the biases",
    explanation: "The biases are multiplied into the logits; add them: hₘ = wₘ·x + bₘ.",
    answer: (x, y, W, b) =>
      made((logits, label) =>
        right(
          logits.map((h, m) => (h - b[m]) * b[m]),
          label,
        ),
      )(x, y, W, b),
  },
  {
    name: "the next sample's label",
    explanation: "Each sample is compared with the next one's label; sample i has labels[i].",
    answer: (x, y, W, b) => batchGradient(x, [...y.slice(1), y[0]], W, b),
  },
  {
    name: "the bias added once a feature",
    explanation: "The bias is added once per feature; add it once per logit.",
    answer: (x, y, W, b) =>
      made((logits, label) =>
        right(
          logits.map((h, m) => h + (x[0].length - 1) * b[m]),
          label,
        ),
      )(x, y, W, b),
  },
  {
    name: "softmax of probabilities",
    explanation:
      "The logits go through softmax before crossEntropyGradient, which applies it itself.",
    answer: made((logits, label) => right(softmax(logits), label)),
  },
  {
    name: "only the label's class",
    explanation:
      "Only the true class of each sample gets a share; the other classes have slopes too.",
    answer: made((logits, label) => right(logits, label).map((g, m) => (m === label ? g : 0))),
  },
  {
    name: "all classes but the label's",
    explanation: "The true class of each sample gets no share; its slope is p − 1.",
    answer: made((logits, label) => right(logits, label).map((g, m) => (m === label ? 0 : g))),
  },
  {
    name: "squared slopes",
    explanation: "The slopes of the logits are squared; use them as they are.",
    answer: made((logits, label) => right(logits, label).map((g) => g ** 2)),
  },
  {
    name: "slopes without their signs",
    explanation: "The slopes of the logits have lost their signs; the label's is negative.",
    answer: made((logits, label) => right(logits, label).map(Math.abs)),
  },
  {
    name: "multiplied by the weights",
    explanation: "The slopes are multiplied by the weights; multiply them by the features.",
    answer: (x, y, W, b) => made(right, (slopes, _x, m, k) => slopes[m] * W[m][k])(x, y, W, b),
  },
  {
    name: "multiplied by the logits",
    explanation: "The slopes are multiplied by the logits; multiply them by the features.",
    answer: (x, y, W, b) =>
      made(right, (slopes, row, m) => slopes[m] * logitsOf(row, W, b)[m])(x, y, W, b),
  },
  {
    name: "the sum of the features",
    explanation:
      "The slopes are multiplied by the sum of the features; each weight has its own xₖ.",
    answer: made(right, (slopes, x, m) => slopes[m] * sum(x)),
  },
  {
    name: "features counted by class",
    explanation:
      "The slope of class m is multiplied by x[m]; the weight of feature k belongs to x[k].",
    answer: made(right, (slopes, x, m) => slopes[m] * x[m]),
  },
  {
    name: "slopes counted by feature",
    explanation:
      "The feature x[k] is multiplied by the slope of class k; the row of class m has slope m.",
    answer: made(right, (slopes, x, _m, k) => slopes[k] * x[k]),
  },
  {
    name: "features added to the slopes",
    explanation: "The features are added to the slopes; multiply the two.",
    answer: made(right, (slopes, x, m, k) => slopes[m] + x[k]),
  },
  {
    name: "the weights moved by the gradient",
    explanation: "The parameters after a step are returned; return the gradient alone.",
    answer: (x, y, W, b) => {
      const { weights, biases } = batchGradient(x, y, W, b);
      return {
        weights: W.map((row, m) => row.map((w, k) => w - weights[m][k])),
        biases: b.map((value, m) => value - biases[m]),
      };
    },
  },
  {
    name: "a sum that starts at the parameters",
    explanation:
      "The parameters are added to the gradient, as if its sums started there; start at 0.",
    answer: (x, y, W, b) => {
      const { weights, biases } = batchGradient(x, y, W, b);
      return {
        weights: W.map((row, m) => row.map((w, k) => w + weights[m][k])),
        biases: b.map((value, m) => value + biases[m]),
      };
    },
  },
];
