import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { gradientDescent } from "../../../lib/gradientDescent.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  predict,
  zeroParameters,
} from "../../../lib/softmaxRegression.js";
import { expectAllClose } from "../close.js";
import { problemOf, problems } from "../problems.js";

/** Three groups of points, each around a corner of a triangle. */
const corners = [
  [0, 2],
  [-2, -1],
  [2, -1],
];
const wobble = [-0.4, 0, 0.3];
const groups = corners.flatMap(([x, y], label) =>
  wobble.flatMap((dx) => wobble.map((dy) => ({ sample: [x + dx, y - dy], label }))),
);
const { dataset } = problemOf(
  groups.map(({ sample }) => sample),
  groups.map(({ label }) => label),
  corners,
  [0, 0, 0],
);
const start = zeroParameters(3, 2);

describe("batchGradientDescent", () => {
  test("worked by hand: one update from zero", () => {
    const one = problemOf([[2]], [0], [[0], [0]], [0, 0]);
    const after = batchGradientDescent(one.dataset, one.parameters, {
      learningRate: 0.5,
      updates: 1,
    });
    expect(after).toEqual({
      weights: Float64Array.of(0.5, -0.5),
      biases: Float64Array.of(0.25, -0.25),
    });
  });

  test("is gradient descent on the batch's loss", () => {
    const options = { learningRate: 0.3, updates: 25 };
    const trained = batchGradientDescent(dataset, start, options);
    const gradientOf = (theta: Float64Array) => {
      const parameters = { weights: theta.slice(0, 6), biases: theta.slice(6) };
      const { weightsGradient, biasesGradient } = batchLossAndGradient(dataset, parameters);
      return [...weightsGradient, ...biasesGradient];
    };
    const [last] = gradientDescent(gradientOf, new Float64Array(9), {
      learningRate: 0.3,
      steps: 25,
    }).slice(-1);
    expectAllClose([...trained.weights, ...trained.biases], last);
  });

  test("learns to tell three groups apart", () => {
    const losses: number[] = [];
    const trained = batchGradientDescent(dataset, start, {
      learningRate: 0.5,
      updates: 100,
      onUpdate: (_, { loss }) => losses.push(loss),
    });
    expect(losses[0]).toBeCloseTo(Math.log(3), 14);
    for (const [t, loss] of losses.slice(1).entries()) expect(loss).toBeLessThan(losses[t]);
    expect(predict(dataset, trained)).toEqual(dataset.labels);
  });

  test("tells onUpdate θₜ and L(θₜ) for t = 0 … updates", () => {
    const onUpdate = vi.fn();
    const trained = batchGradientDescent(dataset, start, {
      learningRate: 0.5,
      updates: 4,
      onUpdate,
    });
    expect(onUpdate.mock.calls.map(([update]) => update)).toEqual([0, 1, 2, 3, 4]);
    for (const [update, { loss, parameters }] of onUpdate.mock.calls) {
      expect(loss).toBe(batchLossAndGradient(dataset, parameters).loss);
      const fewer = batchGradientDescent(dataset, start, { learningRate: 0.5, updates: update });
      expect(parameters).toEqual(fewer);
    }
    expect(onUpdate.mock.calls[0][1].parameters).toEqual(start);
    expect(onUpdate.mock.calls[4][1].parameters).toEqual(trained);
  });

  test("is not disturbed by an onUpdate that changes what it was given", () => {
    const options = { learningRate: 0.5, updates: 5 };
    const disturbed = batchGradientDescent(dataset, start, {
      ...options,
      onUpdate: (_, { parameters }) => parameters.weights.fill(Number.NaN),
    });
    expect(disturbed).toEqual(batchGradientDescent(dataset, start, options));
  });

  test("stops at once where onUpdate throws", () => {
    const onUpdate = vi.fn(() => {
      throw new Error("stop");
    });
    const options = { learningRate: 0.5, updates: 1000, onUpdate };
    expect(() => batchGradientDescent(dataset, start, options)).toThrow("stop");
    expect(onUpdate).toHaveBeenCalledTimes(1);
  });

  test("without updates returns a copy of the start, and never changes the start", () => {
    fc.assert(
      fc.property(problems, fc.nat(3), ({ dataset, parameters }, updates) => {
        const before = structuredClone(parameters);
        const after = batchGradientDescent(dataset, parameters, { learningRate: 0.1, updates });
        expect(parameters).toEqual(before);
        expect(after.weights).not.toBe(parameters.weights);
        if (updates === 0) expect(after).toEqual(before);
      }),
    );
  });

  test("does not move with learning rate 0", () => {
    expect(batchGradientDescent(dataset, start, { learningRate: 0, updates: 3 })).toEqual(start);
  });

  test("takes the same path as the sum of the gradients with η divided by N", () => {
    const N = dataset.sampleCount;
    const theta = { weights: start.weights.slice(), biases: start.biases.slice() };
    for (let update = 0; update < 10; update++) {
      const { weightsGradient, biasesGradient } = batchLossAndGradient(dataset, theta);
      const sums = {
        weights: weightsGradient.map((g) => g * N),
        biases: biasesGradient.map((g) => g * N),
      };
      theta.weights.forEach((_, k) => {
        theta.weights[k] -= (0.5 / N) * sums.weights[k];
      });
      theta.biases.forEach((_, k) => {
        theta.biases[k] -= (0.5 / N) * sums.biases[k];
      });
    }
    const mean = batchGradientDescent(dataset, start, { learningRate: 0.5, updates: 10 });
    expectAllClose(theta.weights, mean.weights);
    expectAllClose([...theta.biases, 1], [...mean.biases, 1]);
  });
});
