import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hiddenLayerLossAndGradient,
  hiddenLayerPredict,
  hiddenLayerStart,
} from "../../lib/hiddenLayer.js";
import { numericalGradient, relativeError } from "../../lib/numericalGradient.js";
import { batchLossAndGradient, predict } from "../../lib/softmaxRegression.js";
import { finite } from "./arbitraries.js";

const dataset = {
  features: Float64Array.of(0.5, -1, 2, 0.25, -0.75, 1.5, 1, 1),
  labels: Int32Array.of(0, 2, 1, 2),
  sampleCount: 4,
  featureCount: 2,
  classCount: 3,
};
const shape = { featureCount: 2, hiddenCount: 3, classCount: 3 };
const thetas = fc
  .array(finite(3), { minLength: 21, maxLength: 21 })
  .map((values) => Float64Array.from(values));

describe("hiddenLayerStart", () => {
  test("V is random, the others are 0", () => {
    const theta = hiddenLayerStart(shape, 1);
    expect(theta).toHaveLength(3 * 2 + 3 + 3 * 3 + 3);
    expect(theta.subarray(0, 6).every((value) => value !== 0)).toBe(true);
    expect(theta.subarray(6).every((value) => value === 0)).toBe(true);
  });

  test("V has mean 0 and standard deviation 1/√d", () => {
    const wide = { featureCount: 100, hiddenCount: 500, classCount: 1 };
    const V = hiddenLayerStart(wide, 2).subarray(0, 50_000);
    const mean = V.reduce((sum, value) => sum + value, 0) / V.length;
    const variance = V.reduce((sum, value) => sum + value * value, 0) / V.length;
    expect(mean).toBeCloseTo(0, 2);
    expect(Math.sqrt(variance)).toBeCloseTo(0.1, 2);
  });

  test("the seed fixes it", () => {
    expect(hiddenLayerStart(shape, 5)).toEqual(hiddenLayerStart(shape, 5));
    expect(hiddenLayerStart(shape, 5)).not.toEqual(hiddenLayerStart(shape, 6));
  });

  test("refuses a bad shape or seed", () => {
    expect(() => hiddenLayerStart({ ...shape, hiddenCount: 0 }, 1)).toThrow(
      new RangeError("hiddenLayerStart requires hiddenCount to be an integer, 1 or more, got 0"),
    );
    expect(() => hiddenLayerStart(shape, Number.NaN)).toThrow(
      new RangeError("hiddenLayerStart requires seed to be a finite number, got NaN"),
    );
  });
});

describe("hiddenLayerLossAndGradient", () => {
  test("starts with loss log M", () => {
    const { loss } = hiddenLayerLossAndGradient(dataset, hiddenLayerStart(shape, 1), 3);
    expect(loss).toBeCloseTo(Math.log(3), 14);
  });

  test("a unit worked by hand", () => {
    // a = tanh(0) = 0, h = (0, 0), e = (−½, ½); δ = Wᵀe = −½·2 + ½·1 = −½, times x = 4.
    const one = { featureCount: 1, classCount: 2, sampleCount: 1 };
    const sample = { ...one, features: Float64Array.of(4), labels: Int32Array.of(0) };
    const theta = Float64Array.of(0, 0, 2, 1, 0, 0);
    const { loss, gradient } = hiddenLayerLossAndGradient(sample, theta, 1);
    expect(loss).toBeCloseTo(Math.log(2), 14);
    expect([...gradient]).toEqual([-2, -0.5, 0, 0, -0.5, 0.5]);
  });

  test("the gradient agrees with central differences", () => {
    fc.assert(
      fc.property(thetas, (theta) => {
        const { gradient } = hiddenLayerLossAndGradient(dataset, theta, 3);
        const numerical = numericalGradient(
          (point) => hiddenLayerLossAndGradient(dataset, point, 3).loss,
          theta,
        );
        expect(relativeError(gradient, numerical)).toBeLessThan(1e-6);
      }),
      { numRuns: 50 },
    );
  });

  test("is softmax regression on the activations", () => {
    fc.assert(
      fc.property(thetas, (theta) => {
        const [V, c] = [theta.subarray(0, 6), theta.subarray(6, 9)];
        const [weights, biases] = [theta.subarray(9, 18), theta.subarray(18)];
        const activation = (i: number, k: number) =>
          Math.tanh(
            c[k] + V[2 * k] * dataset.features[2 * i] + V[2 * k + 1] * dataset.features[2 * i + 1],
          );
        const features = Float64Array.from({ length: 12 }, (_, j) =>
          activation(Math.floor(j / 3), j % 3),
        );
        const hidden = { ...dataset, features, featureCount: 3 };
        const expected = batchLossAndGradient(hidden, { weights, biases });
        const { loss, gradient } = hiddenLayerLossAndGradient(dataset, theta, 3);
        expect(loss).toBeCloseTo(expected.loss, 12);
        expected.weightsGradient.forEach((value, j) => {
          expect(gradient[9 + j]).toBeCloseTo(value, 12);
        });
        // If the logits of two classes differ by rounding alone, either class may be chosen.
        const logit = (i: number, m: number) =>
          biases[m] + [0, 1, 2].reduce((h, k) => h + weights[3 * m + k] * features[3 * i + k], 0);
        const right = predict(hidden, { weights, biases });
        hiddenLayerPredict(dataset, theta, 3).forEach((label, i) => {
          expect(logit(i, label)).toBeCloseTo(logit(i, right[i]), 12);
        });
      }),
      { numRuns: 50 },
    );
  });

  test("changes neither data nor parameters", () => {
    const theta = hiddenLayerStart(shape, 3);
    const before = structuredClone({ dataset, theta });
    hiddenLayerLossAndGradient(dataset, theta, 3);
    expect({ dataset, theta }).toEqual(before);
  });

  test.each([
    [new Float64Array(20), "theta to be an array of length 21, got an array of length 20"],
    [new Float64Array(21).fill(Number.NaN), "theta[0] to be a finite number, got NaN"],
  ])("refuses bad parameters", (theta, message) => {
    expect(() => hiddenLayerLossAndGradient(dataset, theta, 3)).toThrow(
      new RangeError(`hiddenLayerLossAndGradient requires ${message}`),
    );
  });

  test("refuses bad data", () => {
    const theta = hiddenLayerStart(shape, 1);
    const infinite = { ...dataset, features: dataset.features.map(() => Number.POSITIVE_INFINITY) };
    expect(() => hiddenLayerPredict(infinite, theta, 3)).toThrow(
      new RangeError("hiddenLayerPredict requires features[0] to be a finite number, got Infinity"),
    );
    const unlabelled = { ...dataset, labels: dataset.labels.map(() => 3) };
    expect(() => hiddenLayerLossAndGradient(unlabelled, theta, 3)).toThrow(
      /labels\[0\] to be an integer from 0 to 2, got 3/,
    );
  });
});
