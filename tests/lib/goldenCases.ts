import { sum } from "d3-array";
import { randomLcg } from "d3-random";
import { type BatchProblem, reference } from "./reference.js";

export type GoldenCase = {
  readonly name: keyof typeof reference;
  readonly args: readonly unknown[];
};

/** Seeded numbers between −limit and limit. */
function numbers(seed: number, count: number, limit: number): number[] {
  const uniform = randomLcg(seed);
  return Array.from({ length: count }, () => (2 * uniform() - 1) * limit);
}

function distribution(seed: number, classCount: number): number[] {
  const weights = numbers(seed, classCount, 1).map(Math.abs);
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

function problem(
  [sampleCount, featureCount, classCount]: [number, number, number],
  limit: number,
): BatchProblem {
  const seed = 1 / (2 + sampleCount + featureCount + classCount);
  return {
    features: numbers(seed, sampleCount * featureCount, limit),
    labels: Array.from({ length: sampleCount }, (_, i) => (i * 7) % classCount),
    sampleCount,
    featureCount,
    classCount,
    weights: numbers(seed / 2, classCount * featureCount, 1),
    biases: numbers(seed / 3, classCount, 1),
  };
}

const logits = [
  [0],
  [0, 0],
  [1, 2, 3],
  [-1000, -1000],
  [100, 0],
  [-0.5, 700, 699.5, -700],
  [5e-324, 0, -5e-324],
  [1e-10, 0],
  numbers(0.1, 3, 1),
  numbers(0.2, 10, 10),
  numbers(0.3, 10, 100),
];
const manyLogits = numbers(0.4, 1000, 20).map((value) => Math.round(value * 64) / 64);
const distributions = [[1], [0.5, 0.5], [0, 1, 0], [0.7, 0.2, 0.1], distribution(0.5, 10)];
const pairs = [
  [
    [0.7, 0.2, 0.1],
    [0.1, 0.2, 0.7],
  ],
  [
    [1, 0],
    [0.5, 0.5],
  ],
  [
    [0.25, 0.75],
    [0.2499, 0.7501],
  ],
  [
    [0.5, 0.5],
    [2 ** -1060, 1],
  ],
  [distribution(0.6, 10), distribution(0.7, 10)],
];
const shapes: [number, number, number][] = [
  [1, 1, 1],
  [1, 2, 3],
  [3, 1, 2],
  [4, 3, 2],
  [7, 5, 4],
  [13, 2, 10],
];

/** What the goldens cover: for each reference function, the arguments it is given. */
export const goldenCases: readonly GoldenCase[] = [
  { name: "quadraticTrajectory", args: [1, 0.1, 20] },
  { name: "quadraticTrajectory", args: [-3, 0.95, 20] },
  { name: "quadraticTrajectory", args: [0.7, 0.3, 10, 3] },
  { name: "quadraticTrajectory", args: [1e-300, 1.5, 30] },
  ...[...logits, manyLogits].map((h) => ({ name: "logSumExp" as const, args: [h] })),
  ...logits.map((h) => ({ name: "softmax" as const, args: [h] })),
  ...[0.01, 0.5, 2, 1000].map((t) => ({ name: "softmax" as const, args: [[1, 2, 3], t] })),
  ...logits.map((h) => ({ name: "logSoftmax" as const, args: [h] })),
  ...logits.flatMap((h) =>
    [0, h.length - 1].flatMap((label) => [
      { name: "crossEntropy" as const, args: [h, label] },
      { name: "crossEntropyGradient" as const, args: [h, label] },
    ]),
  ),
  { name: "crossEntropy", args: [manyLogits, 0] },
  { name: "negativeLogLikelihood", args: [[0.7, 0.2, 0.1], 2] },
  { name: "negativeLogLikelihood", args: [[2 ** -1074, 1], 0] },
  ...distributions.map((p) => ({ name: "entropy" as const, args: [p] })),
  ...pairs.map((pair) => ({ name: "klDivergence" as const, args: pair })),
  ...[0, 1e-12, 0.5, Math.log(10), 700].map((l) => ({ name: "perplexity" as const, args: [l] })),
  { name: "relativeError", args: [[1], [1 + 2 ** -52]] },
  { name: "relativeError", args: [numbers(0.8, 5, 1), numbers(0.9, 5, 1)] },
  {
    name: "relativeError",
    args: [
      [2 ** 1023, 1],
      [-(2 ** 1023), 1],
    ],
  },
  {
    name: "relativeError",
    args: [
      [5e-324, 0],
      [1.5e-323, 5e-324],
    ],
  },
  ...shapes.map((shape) => ({ name: "batchLossAndGradient" as const, args: [problem(shape, 1)] })),
  { name: "batchLossAndGradient", args: [problem([6, 3, 3], 50)] },
  { name: "batchGradientDescent", args: [problem([6, 2, 3], 1), 0.5, 10] },
];

/** The reference's value of a case: its numbers in order, 50 digits each. */
export function goldenValue({ name, args }: GoldenCase): string[] {
  const compute = reference[name] as (...values: readonly unknown[]) => { toPrecision: Digits }[];
  return compute(...args).map((value) => value.toPrecision(50));
}

type Digits = (digits: number) => string;
