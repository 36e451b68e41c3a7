import { describe, expect, test } from "vitest";
import { batchForms } from "../../../../lib/batchKernel/forms.js";
import { arenaOf } from "../../../../lib/batchKernel/memory.js";
import { toFloat32 } from "../../../../lib/data/float32.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  type Dataset,
  predict,
} from "../../../../lib/softmaxRegression.js";
import { counts, expectAgreement, randomProblem } from "../random.js";

/** The same numbers as in float32, as float64. */
const rounded = (dataset: Dataset): Dataset => ({
  ...dataset,
  features: Float64Array.from(toFloat32(dataset).features),
});

const shapes = [
  counts(1, 1, 1),
  counts(3, 2, 2),
  counts(6, 5, 3),
  counts(9, 7, 4),
  counts(11, 8, 5),
  counts(5, 15, 3),
  counts(6, 16, 3),
  counts(7, 17, 3),
  counts(3000, 45, 3),
  counts(9001, 64, 10),
];

describe.each(batchForms)("the form %s", (form) => {
  test.each(shapes)("of float32 features is that of the same numbers in float64: %o", (shape) => {
    const { dataset, parameters } = randomProblem(shape, 1);
    const inFloat64 = batchLossAndGradient(rounded(dataset), parameters, { form });
    const inFloat32 = toFloat32(dataset);
    const got = batchLossAndGradient(inFloat32, parameters, { form });
    expectAgreement(got, inFloat64, 1e-6);
    const elsewhere = { ...inFloat32, features: inFloat32.features.slice() };
    expectAgreement(batchLossAndGradient(elsewhere, parameters, { form }), got, 1e-6);
    const threads = { form, threads: 3 };
    expect(batchLossAndGradient(inFloat32, parameters, threads)).toEqual(got);
  });

  test("errs by less than 1e-6 of the largest entry over 60,000 samples", () => {
    const { dataset, parameters } = randomProblem(counts(60_000, 40, 10), 5);
    const inFloat32 = batchLossAndGradient(toFloat32(dataset), parameters, { form });
    const inFloat64 = batchLossAndGradient(rounded(dataset), parameters, { form: "typed" });
    expectAgreement(inFloat32, inFloat64, 1e-6);
  });

  test("errs by less than 2e-5 of the largest entry where few samples cancel each other", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { dataset, parameters } = randomProblem(counts(4, 1 + ((41 * seed) % 401), 2), seed);
      const inFloat32 = batchLossAndGradient(toFloat32(dataset), parameters, { form });
      const inFloat64 = batchLossAndGradient(rounded(dataset), parameters, { form: "reference" });
      expectAgreement(inFloat32, inFloat64, 2e-5);
    }
  });

  test("a logit of very many features is no long sum in float32, and leaves none out", () => {
    const lossOf = (features: Float32Array, weight: number, bias: number) => {
      const featureCount = features.length;
      const weights = new Float64Array(2 * featureCount).fill(weight, 0, featureCount);
      const dataset = { ...counts(1, featureCount, 2), features, labels: Int32Array.of(0) };
      const parameters = { weights, biases: Float64Array.of(0, bias) };
      return batchLossAndGradient(dataset, parameters, { form }).loss;
    };
    const tenth = Math.fround(0.1);
    expect(lossOf(new Float32Array(1e5).fill(1), tenth, 1e5 * tenth)).toBeCloseTo(Math.LN2, 1);
    const last = new Float32Array(2 ** 20);
    last[last.length - 1] = 1;
    expect(lossOf(last, 1, 0)).toBeCloseTo(Math.log1p(Math.exp(-1)), 6);
  });

  test("says which float32 feature is not finite", () => {
    const { dataset, parameters } = randomProblem(counts(5, 3, 2), 2);
    dataset.features[7] = 1e39;
    expect(() => batchLossAndGradient(toFloat32(dataset), parameters, { form })).toThrow(
      "batchLossAndGradient requires features[7] to be a finite number, got Infinity in sample 2",
    );
  });
});

test("float32 takes half the memory, and the kernel's if it is large", () => {
  const { dataset } = randomProblem(counts(9000, 64, 3), 3);
  const { features } = toFloat32(dataset);
  expect(features.byteLength).toBe(dataset.features.byteLength / 2);
  expect(arenaOf(features)).toBeDefined();
});

test("training and predicting take float32 features", () => {
  const { dataset, parameters } = randomProblem(counts(9000, 64, 3), 4);
  const options = { learningRate: 0.5, updates: 10 };
  const trained = batchGradientDescent(toFloat32(dataset), parameters, options);
  const inFloat64 = batchGradientDescent(rounded(dataset), parameters, options);
  trained.weights.forEach((weight, k) => {
    expect(weight).toBeCloseTo(inFloat64.weights[k], 5);
  });
  expect(predict(toFloat32(dataset), trained)).toEqual(predict(rounded(dataset), trained));
});
