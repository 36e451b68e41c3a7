import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combineSums, meanOfSum } from "../../lib/batch.js";
import { numericalGradient } from "../../lib/numericalGradient.js";
import {
  batchLossAndGradient,
  type Dataset,
  type LossAndGradient,
  type Parameters,
  zeroParameters,
} from "../../lib/softmaxRegression.js";
import { finite, shuffled } from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";
import { meanOfSamples, type Problem, pick, problemOf, problems } from "./problems.js";

const flat = ({ loss, weightsGradient, biasesGradient }: LossAndGradient) => [
  loss,
  ...weightsGradient,
  ...biasesGradient,
];

/** Agreement to a few roundings of numbers of the size that the problems have. */
function expectSame(got: LossAndGradient, expected: LossAndGradient, tolerance = 1e-13): void {
  expectAllClose([...flat(got), 1], [...flat(expected), 1], tolerance);
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("batchLossAndGradient", () => {
  test("worked by hand: two samples, two classes, zero parameters", () => {
    const { dataset, parameters } = problemOf(
      [
        [1, 2],
        [3, 4],
      ],
      [0, 1],
      [
        [0, 0],
        [0, 0],
      ],
      [0, 0],
    );
    const result = batchLossAndGradient(dataset, parameters);
    expectClose(result.loss, Math.LN2);
    // Sample 0 pulls class 0 up and class 1 down by half its features, sample 1 the other way.
    expect(result.weightsGradient).toEqual(Float64Array.of(0.5, 0.5, -0.5, -0.5));
    expect(result.biasesGradient).toEqual(Float64Array.of(0, 0));
  });

  test("costs log M from zero parameters, whatever the data", () => {
    fc.assert(
      fc.property(problems, ({ dataset }) => {
        const { classCount, featureCount } = dataset;
        const { loss } = batchLossAndGradient(dataset, zeroParameters(classCount, featureCount));
        expectClose(loss, Math.log(classCount), 1e-14);
      }),
    );
  });

  test("is the mean of the samples' losses and gradients", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { dataset, parameters } = problem;
        expectSame(batchLossAndGradient(dataset, parameters), meanOfSamples(problem));
      }),
      { numRuns: 500 },
    );
  });

  test("agrees with central differences of its loss", () => {
    fc.assert(
      fc.property(problems, ({ dataset, parameters }) => {
        const result = batchLossAndGradient(dataset, parameters);
        const loss = (changed: Partial<Parameters>) =>
          batchLossAndGradient(dataset, { ...parameters, ...changed }).loss;
        const byWeights = numericalGradient((weights) => loss({ weights }), parameters.weights);
        const byBiases = numericalGradient((biases) => loss({ biases }), parameters.biases);
        expectAllClose([...result.weightsGradient, 1], [...byWeights, 1], 1e-7);
        expectAllClose([...result.biasesGradient, 1], [...byBiases, 1], 1e-7);
      }),
    );
  });

  test("does not depend on the order of the samples", () => {
    const reordered = problems.chain((problem) =>
      shuffled(range(problem.dataset.sampleCount)).map(({ order }) => ({ ...problem, order })),
    );
    fc.assert(
      fc.property(reordered, ({ dataset, parameters, order }) => {
        const result = batchLossAndGradient(pick(dataset, order), parameters);
        expectSame(result, batchLossAndGradient(dataset, parameters));
      }),
    );
  });

  test("does not change when every sample is there twice", () => {
    fc.assert(
      fc.property(problems, ({ dataset, parameters }) => {
        const indices = range(dataset.sampleCount);
        const twice = pick(dataset, [...indices, ...indices]);
        expectSame(
          batchLossAndGradient(twice, parameters),
          batchLossAndGradient(dataset, parameters),
        );
      }),
    );
  });

  test("of shards recombines to the whole", () => {
    const cut = problems.chain((problem) =>
      fc.nat(problem.dataset.sampleCount).map((border) => ({ ...problem, border })),
    );
    fc.assert(
      fc.property(cut, ({ dataset, parameters, border }) => {
        const indices = range(dataset.sampleCount);
        const shards = [indices.slice(0, border), indices.slice(border)]
          .filter((shard) => shard.length > 0)
          .map((shard) => {
            const mean = flat(batchLossAndGradient(pick(dataset, shard), parameters));
            return { sum: mean.map((value) => value * shard.length), count: shard.length };
          });
        const whole = flat(batchLossAndGradient(dataset, parameters));
        expectAllClose([...meanOfSum(combineSums(shards)), 1], [...whole, 1]);
      }),
    );
  });

  test("does not change when all biases are shifted", () => {
    fc.assert(
      fc.property(problems, finite(100), ({ dataset, parameters }, shift) => {
        const biases = parameters.biases.map((bias) => bias + shift);
        const shifted = batchLossAndGradient(dataset, { ...parameters, biases });
        expectSame(shifted, batchLossAndGradient(dataset, parameters), 1e-12);
      }),
    );
  });

  test("has slopes that sum to 0 over the classes", () => {
    fc.assert(
      fc.property(problems, ({ dataset, parameters }) => {
        const { weightsGradient, biasesGradient } = batchLossAndGradient(dataset, parameters);
        const d = dataset.featureCount;
        const total = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
        expect(total(biasesGradient)).toBeCloseTo(0, 12);
        for (const j of range(d)) {
          expect(total(weightsGradient.filter((_, k) => k % d === j))).toBeCloseTo(0, 12);
        }
      }),
    );
  });

  test("gives the same bits each time, in new arrays, and changes no input", () => {
    fc.assert(
      fc.property(problems, ({ dataset, parameters }) => {
        const before = structuredClone({ dataset, parameters });
        const first = batchLossAndGradient(Object.freeze(dataset), Object.freeze(parameters));
        const second = batchLossAndGradient(dataset, parameters);
        expect(second).toEqual(first);
        expect(second.weightsGradient).not.toBe(first.weightsGradient);
        expect({ dataset, parameters }).toEqual(before);
      }),
    );
  });

  test("sees a change of the data between two calls", () => {
    const { dataset, parameters } = problemOf([[1], [2]], [0, 1], [[1], [2]], [0, 0]);
    const before = batchLossAndGradient(dataset, parameters).loss;
    dataset.features[0] = 5;
    expect(batchLossAndGradient(dataset, parameters).loss).not.toBe(before);
  });

  test("takes features in shared memory", () => {
    const { dataset, parameters } = problemOf([[1], [2]], [0, 1], [[1], [2]], [0, 0]);
    const features = new Float64Array(new SharedArrayBuffer(16));
    features.set(dataset.features);
    const shared: Dataset = { ...dataset, features };
    expect(batchLossAndGradient(shared, parameters)).toEqual(
      batchLossAndGradient(dataset, parameters),
    );
  });
});

describe("batchLossAndGradient at the extremes", () => {
  const two = (logit0: number, logit1: number, label: number): Problem =>
    problemOf([[1]], [label], [[logit0], [logit1]], [0, 0]);
  const resultOf = ({ dataset, parameters }: Problem) => batchLossAndGradient(dataset, parameters);

  test.each([
    [1000, 0, 0, 0, [0, 0]],
    [1000, 0, 1, 1000, [1, -1]],
    [-1000, 1000, 0, 2000, [-1, 1]],
    [1e308, 0, 1, 1e308, [1, -1]],
    [1e308, -1e308, 0, 0, [0, 0]],
    [1e308, -1e308, 1, Number.POSITIVE_INFINITY, [1, -1]],
    [40, 0, 0, Math.exp(-40), [-Math.exp(-40), Math.exp(-40)]],
  ])("logits %d and %d with label %d cost %d", (logit0, logit1, label, loss, slopes) => {
    const result = resultOf(two(logit0, logit1, label));
    expectClose(result.loss, loss);
    expectAllClose(Array.from(result.biasesGradient), slopes);
    expectAllClose(Array.from(result.weightsGradient), slopes);
  });

  test("one class costs nothing and pulls nowhere", () => {
    const result = resultOf(
      problemOf(
        [
          [3, -1],
          [2, 2],
        ],
        [0, 0],
        [[5, 7]],
        [1],
      ),
    );
    expect(flat(result).map(Math.abs)).toEqual([0, 0, 0, 0]);
  });

  test("a thousand classes", () => {
    const weights = range(1000).map((m) => [Math.sin(m), Math.cos(m)]);
    const problem = problemOf(
      [
        [1, 2],
        [-3, 1],
      ],
      [7, 999],
      weights,
      new Array(1000).fill(0.5),
    );
    expectSame(resultOf(problem), meanOfSamples(problem));
  });

  test("denormal features and means that would overflow as sums", () => {
    const tiny = resultOf(problemOf([[5e-324]], [0], [[1], [0]], [0, 0]));
    expectClose(tiny.loss, Math.LN2);
    const huge = resultOf(problemOf([[1e308], [1e308]], [0, 0], [[0], [0]], [0, 0]));
    expectAllClose(huge.weightsGradient, [-5e307, 5e307]);
    const wrong = resultOf(problemOf([[1], [1]], [1, 1], [[1e308], [0]], [0, 0]));
    expect(wrong.loss).toBe(1e308);
  });

  test("60,000 samples keep twelve digits", () => {
    const samples = range(60_000).map((i) => [Math.sin(i), Math.cos(i)]);
    const problem = problemOf(
      samples,
      range(60_000).map((i) => i % 3),
      [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      [0, 0, 0],
    );
    expectSame(resultOf(problem), meanOfSamples(problem), 1e-12);
  });
});
