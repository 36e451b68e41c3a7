import { describe, expect, test } from "vitest";
import { batchLossAndGradient } from "../../../lib/softmaxRegression.js";
import { expectAllClose, expectClose } from "../close.js";
import { expectSame, flat, meanOfSamples, type Problem, problemOf, range } from "../problems.js";

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
