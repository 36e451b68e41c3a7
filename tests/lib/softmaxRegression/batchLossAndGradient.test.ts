import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combineSums, meanOfSum } from "../../../lib/batch.js";
import { numericalGradient } from "../../../lib/numericalGradient.js";
import {
  batchLossAndGradient,
  type Dataset,
  type Parameters,
  zeroParameters,
} from "../../../lib/softmaxRegression.js";
import { finite, shuffled } from "../arbitraries.js";
import { expectAllClose, expectClose } from "../close.js";
import { expectSame, flat, meanOfSamples, pick, problemOf, problems, range } from "../problems.js";

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
