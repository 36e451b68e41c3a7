import { describe, expect, test } from "vitest";
import * as crossEntropy from "../lib/crossEntropy.js";
import { relativeError } from "../lib/numericalGradient.js";
import { quadraticTrajectory } from "../lib/quadratic.js";
import * as softmax from "../lib/softmax.js";
import { batchGradientDescent, batchLossAndGradient } from "../lib/softmaxRegression.js";
import { expectClose } from "./lib/close.js";
import { type GoldenCase, goldenCases, goldenValue } from "./lib/goldenCases.js";
import file from "./lib/goldens.json" with { type: "json" };
import type { BatchProblem, reference } from "./lib/reference.js";

function typed({ features, labels, weights, biases, ...counts }: BatchProblem) {
  return {
    dataset: {
      ...counts,
      features: Float64Array.from(features),
      labels: Int32Array.from(labels),
    },
    parameters: { weights: Float64Array.from(weights), biases: Float64Array.from(biases) },
  };
}

/** The functions under test, with the reference's arguments and its flat result. */
const functions: Record<keyof typeof reference, (...args: never[]) => number | number[]> = {
  ...softmax,
  ...crossEntropy,
  relativeError,
  quadraticTrajectory,
  batchLossAndGradient(problem: BatchProblem) {
    const { dataset, parameters } = typed(problem);
    const result = batchLossAndGradient(dataset, parameters);
    return [result.loss, ...result.weightsGradient, ...result.biasesGradient];
  },
  batchGradientDescent(problem: BatchProblem, learningRate: number, updates: number) {
    const { dataset, parameters } = typed(problem);
    const after = batchGradientDescent(dataset, parameters, { learningRate, updates });
    return [...after.weights, ...after.biases];
  },
};

/**
 * The relative error that doubles allow: a few roundings, and more where the problem itself
 * magnifies them (exponents in the hundreds, factors raised to the 20th, cancelling sums).
 */
const tolerances: Partial<Record<keyof typeof reference, number>> = {
  quadraticTrajectory: 1e-14,
  softmax: 1e-13,
  klDivergence: 1e-8,
  batchLossAndGradient: 1e-13,
  batchGradientDescent: 1e-14,
};

describe("lib agrees with 50-digit references", () => {
  const goldens = file.goldens as (GoldenCase & { expected: string[] })[];

  test.each(goldens.map((golden, i) => ({ ...golden, i })))("$i: $name", ({
    name,
    args,
    expected,
  }) => {
    const result = functions[name](...(args as never[]));
    const got = typeof result === "number" ? [result] : result;
    expect(got.length).toBe(expected.length);
    for (const [i, digits] of expected.entries()) {
      expectClose(got[i], Number(digits), tolerances[name] ?? 1e-15);
    }
  });

  test("the goldens are what the reference computes today", () => {
    const inputs = goldens.map(({ name, args }) => ({ name, args }));
    expect(inputs).toEqual(JSON.parse(JSON.stringify(goldenCases)));
    goldenCases.forEach((golden, i) => {
      if (i % 5 === 0) expect(goldenValue(golden)).toEqual(goldens[i].expected);
    });
  });
});
