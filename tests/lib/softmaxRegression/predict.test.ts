import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { predict, zeroParameters } from "../../../lib/softmaxRegression.js";
import { logitsOf, problemOf, problems } from "../problems.js";

describe("predict", () => {
  test("worked by hand; of equal logits the first class", () => {
    const { dataset, parameters } = problemOf(
      [[-1], [0], [1]],
      [0, 0, 0],
      [[-1], [1], [1]],
      [0, 0, 0],
    );
    expect(predict(dataset, parameters)).toEqual(Int32Array.of(0, 0, 1));
  });

  test("is the class with the largest logit", () => {
    fc.assert(
      fc.property(problems, ({ dataset, parameters }) => {
        for (const [i, label] of predict(dataset, parameters).entries()) {
          const logits = logitsOf(dataset, parameters, i);
          expect(logits[label]).toBeGreaterThanOrEqual(Math.max(...logits) - 1e-12);
        }
      }),
    );
  });

  test("one class, a thousand classes, extreme logits", () => {
    const one = problemOf([[5]], [0], [[1]], [0]);
    expect(predict(one.dataset, one.parameters)).toEqual(Int32Array.of(0));
    const weights = Array.from({ length: 1000 }, (_, m) => [m === 777 ? 1e308 : -1e308]);
    const many = problemOf([[1], [-1]], [0, 0], weights, new Array(1000).fill(0));
    expect(predict(many.dataset, many.parameters)).toEqual(Int32Array.of(777, 0));
  });
});

describe("zeroParameters", () => {
  test("are M×d weights and M biases", () => {
    const parameters = zeroParameters(3, 2);
    expect(parameters).toEqual({ weights: new Float64Array(6), biases: new Float64Array(3) });
  });
});
