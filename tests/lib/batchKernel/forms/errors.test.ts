import { describe, expect, test, vi } from "vitest";
import { batchForms } from "../../../../lib/batchKernel/forms.js";
import { newFeatures } from "../../../../lib/batchKernel/memory.js";
import { sampleRange } from "../../../../lib/data/samples.js";
import * as datasets from "../../../../lib/dataset.js";
import { batchLossAndGradient, zeroParameters } from "../../../../lib/softmaxRegression.js";
import { refusals, untyped } from "../../refusals.js";
import { counts, type Problem, randomProblem } from "../random.js";

vi.mock("../../../../lib/dataset.js", { spy: true });

const small = counts(7, 3, 3);
const large = counts(20_000, 6, 3);

describe.each(batchForms)("the form %s", (form) => {
  const at = ({ dataset, parameters }: Problem) =>
    batchLossAndGradient(dataset, parameters, { form, threads: 2 });
  const spoilt = (shape: typeof small, spoil: (problem: Problem) => void) => () => {
    const problem = randomProblem(shape, 1);
    spoil(problem);
    at(problem);
  };

  for (const [name, shape] of Object.entries({ small, large })) {
    const last = shape.sampleCount * shape.featureCount - 1;
    describe(name, () => {
      refusals([
        [
          "batchLossAndGradient requires features[4] to be a finite number, got NaN in sample " +
            Math.floor(4 / shape.featureCount),
          spoilt(shape, ({ dataset }) => dataset.features.fill(Number.NaN, 4, 5)),
        ],
        [
          `batchLossAndGradient requires features[${last}] to be a finite number, got -Infinity in sample ${shape.sampleCount - 1}`,
          spoilt(shape, ({ dataset }) => dataset.features.fill(-Infinity, last)),
        ],
        [
          "batchLossAndGradient requires labels[6] to be an integer from 0 to 2, got 3",
          spoilt(shape, ({ dataset }) => dataset.labels.fill(3, 6, 7)),
        ],
        [
          "batchLossAndGradient requires the logits W·x + b to be finite, got an overflow; scale the features or the parameters down",
          spoilt(shape, ({ dataset, parameters }) => {
            dataset.features.fill(1e200, 0, shape.featureCount);
            parameters.weights.fill(1e200);
          }),
        ],
        [
          "batchLossAndGradient requires the logits W·x + b to be finite, got an overflow; scale the features or the parameters down",
          spoilt(shape, ({ dataset, parameters }) => {
            dataset.features.fill(1e200, 0, shape.featureCount);
            // Only class 1 overflows, towards −∞, and no sample has that label.
            dataset.labels.fill(0);
            parameters.weights.fill(-1e200, shape.featureCount, 2 * shape.featureCount);
          }),
        ],
      ]);
    });
  }

  test("works again after an error", () => {
    const good = randomProblem(large, 2);
    const before = at(good);
    expect(spoilt(large, ({ dataset }) => dataset.features.fill(Number.NaN))).toThrow(RangeError);
    expect(at(good)).toEqual(before);
  });

  test("does not read what lies around a range of samples", () => {
    const { dataset, parameters } = randomProblem(counts(20_003, 5, 3), 3);
    const range = sampleRange(dataset, 5, 19_998);
    const alone = { ...range, features: range.features.slice() };
    dataset.features.fill(Number.NaN, 0, 25);
    dataset.features.fill(Number.POSITIVE_INFINITY, 5 * 19_998);
    expect(at({ dataset: range, parameters })).toEqual(at({ dataset: alone, parameters }));
  });

  test("does not search good features for bad ones", () => {
    vi.mocked(datasets.requireFiniteFeatures).mockClear();
    at(randomProblem(small, 4));
    expect(datasets.requireFiniteFeatures).not.toHaveBeenCalled();
  });

  test("refuses labels that are not integers, from plain JavaScript too", () => {
    const { dataset, parameters } = randomProblem(small, 1);
    const labels = untyped<Int32Array>([0, 1, 0.5, 1, 0, 1, 0]);
    expect(() => at({ dataset: { ...dataset, labels }, parameters })).toThrow(
      "batchLossAndGradient requires labels[2] to be an integer from 0 to 2, got 0.5",
    );
  });
});

describe("a bad plan", () => {
  const { dataset } = randomProblem(small, 1);
  const withPlan = (plan: object) => () =>
    batchLossAndGradient(dataset, zeroParameters(3, 3), plan);
  refusals([
    [
      'batchLossAndGradient requires form to be one of reference, typed, simd, fma, wide, got "gpu"',
      withPlan({ form: "gpu" }),
    ],
    [
      "batchLossAndGradient requires threads to be an integer, 1 or more, got 0",
      withPlan({ threads: 0 }),
    ],
  ]);
});

test("new features are zeros, small or large", () => {
  for (const length of [1, 100_000]) {
    expect(newFeatures(length)).toEqual(new Float64Array(length));
    expect(newFeatures(length, "float32")).toEqual(new Float32Array(length));
  }
});
