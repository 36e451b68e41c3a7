import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numericalBlocks } from "../../lib/numericalBlocks.js";
import { finite } from "./arbitraries.js";
import { expectAllClose } from "./close.js";
import { refusals, untyped } from "./refusals.js";

describe("numericalBlocks", () => {
  test("gives one partial derivative per number, in blocks of the same shapes", () => {
    const parameters = {
      W: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      b: [7, 8],
    };
    const f = ({ W, b }: typeof parameters) => W[2][1] ** 2 + W[0][0] * b[1];
    const { W, b } = numericalBlocks(f, parameters);
    expect(W.map((row) => row.length)).toEqual([2, 2, 2]);
    expectAllClose(W.flat(), [8, 0, 0, 0, 0, 12], 1e-8);
    expectAllClose(b, [0, 1], 1e-8);
    expect(parameters).toEqual({
      W: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      b: [7, 8],
    });
  });

  test("agrees with the gradient of a quadratic form", () => {
    fc.assert(
      fc.property(finite(10), finite(10), finite(10), (a, b, c) => {
        const f = ({ u, V }: { u: number[]; V: number[][] }) =>
          u[0] ** 2 + 3 * u[0] * V[0][0] - V[1][0] ** 2;
        const { u, V } = numericalBlocks(f, { u: [a], V: [[b], [c]] });
        expect(u[0]).toBeCloseTo(2 * a + 3 * b, 6);
        expect(V[0][0]).toBeCloseTo(3 * a, 6);
        expect(V[1][0]).toBeCloseTo(-2 * c, 6);
      }),
    );
  });

  refusals([
    [
      "numericalBlocks requires parameters to be an object of vectors and matrices, got 3",
      () => numericalBlocks(() => 0, untyped(3)),
    ],
    [
      "numericalBlocks requires f to be a function, got 3",
      () => numericalBlocks(untyped(3), { b: [1] }),
    ],
    [
      "numericalBlocks requires b[0] to be a finite number, got NaN",
      () => numericalBlocks(() => 0, { b: [Number.NaN] }),
    ],
  ]);
});
