import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  batchGradientDescent,
  batchLossAndGradient,
  type Dataset,
  type Parameters,
  predict,
  zeroParameters,
} from "../../../lib/softmaxRegression.js";
import { problemOf, problems } from "../problems.js";
import { refusals } from "../refusals.js";

const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
const { dataset, parameters } = problemOf(
  [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  [0, 1, 1],
  [
    [1, 0],
    [0, 1],
  ],
  [0, 0],
);

type Call = (dataset: Dataset, parameters: Parameters) => unknown;
const functions: [name: string, call: Call][] = [
  ["batchLossAndGradient", batchLossAndGradient],
  ["predict", predict],
  [
    "batchGradientDescent",
    (data, theta) => batchGradientDescent(data, theta, { learningRate: 0.1, updates: 2 }),
  ],
];

describe.each(functions)("bad values for %s", (name, call) => {
  const withData = (changed: Partial<Dataset>) => () =>
    call({ ...dataset, ...changed }, parameters);
  const withTheta = (changed: Partial<Parameters>) => () =>
    call(dataset, { ...parameters, ...changed });

  refusals([
    [
      `${name} requires sampleCount to be an integer, 1 or more, got 0`,
      withData({ sampleCount: 0 }),
    ],
    [
      `${name} requires featureCount to be an integer, 1 or more, got 0`,
      withData({ featureCount: 0 }),
    ],
    [`${name} requires classCount to be an integer, 1 or more, got 0`, withData({ classCount: 0 })],
    [
      `${name} requires sampleCount to be an integer, 1 or more, got 2.5`,
      withData({ sampleCount: 2.5 }),
    ],
    [
      `${name} requires features to be an array of length 6, got an array of length 5`,
      withData({ features: new Float64Array(5) }),
    ],
    [
      `${name} requires labels to be an array of length 3, got an array of length 2`,
      withData({ labels: new Int32Array(2) }),
    ],
    [
      `${name} requires weights to be an array of length 4, got an array of length 3`,
      withTheta({ weights: new Float64Array(3) }),
    ],
    [
      `${name} requires biases to be an array of length 2, got an empty array`,
      withTheta({ biases: new Float64Array(0) }),
    ],
    [
      `${name} requires weights[2] to be a finite number, got NaN`,
      withTheta({ weights: Float64Array.of(0, 0, nan, 0) }),
    ],
    [
      `${name} requires biases[1] to be a finite number, got -Infinity`,
      withTheta({ biases: Float64Array.of(0, -infinity) }),
    ],
    [
      `${name} requires features[3] to be a finite number, got NaN in sample 1`,
      withData({ features: Float64Array.of(1, 2, 3, nan, 5, 6) }),
    ],
    [
      `${name} requires features[4] to be a finite number, got Infinity in sample 2`,
      withData({ features: Float64Array.of(1, 2, 3, 4, infinity, 6) }),
    ],
    [
      `${name} requires the logits W·x + b to be finite, got an overflow; scale the features or the parameters down`,
      () =>
        call(
          { ...dataset, features: new Float64Array(6).fill(1e200) },
          { ...parameters, weights: new Float64Array(4).fill(1e200) },
        ),
    ],
  ]);

  test("a feature that is not finite is found wherever it is, whatever the parameters", () => {
    const spoiled = problems.chain((problem) =>
      fc.record({
        problem: fc.constant(problem),
        k: fc.nat(problem.dataset.features.length - 1),
        value: fc.constantFrom(nan, infinity, -infinity),
        zero: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(spoiled, ({ problem, k, value, zero }) => {
        const features = problem.dataset.features.slice();
        features[k] = value;
        const { classCount, featureCount } = problem.dataset;
        const theta = zero ? zeroParameters(classCount, featureCount) : problem.parameters;
        const sample = Math.floor(k / featureCount);
        expect(() => call({ ...problem.dataset, features }, theta)).toThrow(
          `${name} requires features[${k}] to be a finite number, got ${value} in sample ${sample}`,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(functions.filter(([name]) => name !== "predict"))("labels for %s", (name, call) => {
  const withLabels =
    (...labels: number[]) =>
    () =>
      call({ ...dataset, labels: Int32Array.from(labels) }, parameters);
  refusals([
    [`${name} requires labels[2] to be an integer from 0 to 1, got 2`, withLabels(0, 1, 2)],
    [`${name} requires labels[0] to be an integer from 0 to 1, got -1`, withLabels(-1, 1, 0)],
  ]);
});

describe("bad options", () => {
  const train = (learningRate: number, updates: number) => () =>
    batchGradientDescent(dataset, parameters, { learningRate, updates });
  refusals([
    [
      "batchGradientDescent requires learningRate to be a finite number, 0 or more, got -1",
      train(-1, 1),
    ],
    [
      "batchGradientDescent requires learningRate to be a finite number, 0 or more, got NaN",
      train(nan, 1),
    ],
    ["batchGradientDescent requires updates to be an integer, 0 or more, got 0.5", train(1, 0.5)],
    ["batchGradientDescent requires updates to be an integer, 0 or more, got -1", train(1, -1)],
    [
      "batchGradientDescent requires updates to be an integer, 0 or more, got Infinity",
      train(1, infinity),
    ],
    [
      "batchGradientDescent requires parameters to be finite after the update, got an overflow at update 1; choose a smaller learningRate",
      () =>
        batchGradientDescent(
          { ...dataset, features: new Float64Array(6).fill(1e10) },
          zeroParameters(2, 2),
          { learningRate: 1e300, updates: 3 },
        ),
    ],
    [
      "zeroParameters requires classCount to be an integer, 1 or more, got 0",
      () => zeroParameters(0, 1),
    ],
    [
      "zeroParameters requires featureCount to be an integer, 1 or more, got -1",
      () => zeroParameters(1, -1),
    ],
  ]);
});
