import { describe, expect, test } from "vitest";
import { batchForms } from "../../../../lib/batchKernel/forms.js";
import { softmax } from "../../../../lib/softmax.js";
import { batchLossAndGradient } from "../../../../lib/softmaxRegression.js";
import file from "../../goldens.json" with { type: "json" };
import { counts, randomProblem } from "../random.js";

/** A sum with twice the digits: what each addition rounds off is summed separately. */
function exactSum(terms: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

describe.each(batchForms)("the form %s", (form) => {
  test("errs by less than 1e-13 of the terms over 60,000 samples", () => {
    const { dataset, parameters } = randomProblem(counts(60_000, 2, 3), 7, 1);
    const { features, labels, sampleCount: N } = dataset;
    const got = batchLossAndGradient(dataset, parameters, { form });
    const probabilities = Array.from(labels, (_, i) => {
      const [s, t] = features.subarray(2 * i, 2 * i + 2);
      const { weights: w, biases } = parameters;
      return softmax(Array.from(biases, (bias, m) => w[2 * m] * s + w[2 * m + 1] * t + bias));
    });
    const losses = probabilities.map((p, i) => -Math.log(p[labels[i]]));
    expect(Math.abs(got.loss - exactSum(losses) / N)).toBeLessThan((1e-13 * exactSum(losses)) / N);
    for (const m of [0, 1, 2]) {
      const slopes = probabilities.map((p, i) => p[m] - (labels[i] === m ? 1 : 0));
      for (const j of [0, 1]) {
        const terms = slopes.map((slope, i) => slope * features[2 * i + j]);
        const size = exactSum(terms.map(Math.abs));
        const error = got.weightsGradient[2 * m + j] - exactSum(terms) / N;
        expect(Math.abs(error)).toBeLessThan((1e-13 * size) / N);
      }
      const error = got.biasesGradient[m] - exactSum(slopes) / N;
      expect(Math.abs(error)).toBeLessThan((1e-13 * exactSum(slopes.map(Math.abs))) / N);
    }
  });

  const goldens = file.goldens.filter(({ name }) => name === "batchLossAndGradient");
  test.each(
    goldens.map(({ args, expected }, i) => ({ i, args, expected })),
  )("agrees with golden $i of 50 digits", ({ args, expected }) => {
    const [problem] = args as [BatchGolden];
    const dataset = {
      ...problem,
      features: Float64Array.from(problem.features),
      labels: Int32Array.from(problem.labels),
    };
    const parameters = {
      weights: Float64Array.from(problem.weights),
      biases: Float64Array.from(problem.biases),
    };
    const { loss, weightsGradient, biasesGradient } = batchLossAndGradient(dataset, parameters, {
      form,
    });
    const got = [loss, ...weightsGradient, ...biasesGradient];
    expect(got).toHaveLength(expected.length);
    for (const [k, digits] of expected.entries()) {
      const error = Math.abs(got[k] - Number(digits)) / Math.abs(Number(digits) || 1);
      expect(error).toBeLessThan(1e-13);
    }
  });
});

type BatchGolden = {
  features: number[];
  labels: number[];
  weights: number[];
  biases: number[];
  sampleCount: number;
  featureCount: number;
  classCount: number;
};
