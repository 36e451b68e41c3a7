import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relativeError } from "../../../lib/numericalGradient.js";
import { anyFinite, finite } from "../arbitraries.js";
import { expectClose } from "../close.js";
import { refusals, untyped } from "../refusals.js";

describe("relativeError", () => {
  test("measures the difference by the larger one", () => {
    expect(relativeError(1, 1.25)).toBe(0.2);
    expect(relativeError(1.25, 1)).toBe(0.2);
    expect(relativeError(0, 3)).toBe(1);
    expect(relativeError(-1, 1)).toBe(2);
    expect(relativeError([3, 4], [3, 4 + 1])).toBe(1 / Math.sqrt(34));
  });

  test("0 against 0 is 0", () => {
    expect(relativeError(0, 0)).toBe(0);
    expect(relativeError(0, -0)).toBe(0);
    expect(relativeError([0, 0], Float64Array.of(0, 0))).toBe(0);
  });

  test("is symmetric, from 0 to 2, and 0 for equal ones, for every finite number", () => {
    fc.assert(
      fc.property(anyFinite, anyFinite, (a, b) => {
        const error = relativeError(a, b);
        expect(error).toBe(relativeError(b, a));
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(2);
        expect(relativeError(a, a)).toBe(0);
        expect(error === 0).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });

  test("does not depend on the unit", () => {
    const pair = fc.array(fc.tuple(finite(1), finite(1)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pair, fc.integer({ min: -300, max: 1000 }), (entries, exponent) => {
        // No smaller than 2⁻⁷⁰⁰, so that scaling by a power of two is exact.
        const kept = entries.map((pair) => pair.map((x) => (Math.abs(x) < 2 ** -700 ? 0 : x)));
        const scaled = (k: number) => kept.map((pair) => pair[k] * 2 ** exponent);
        const plain = (k: number) => kept.map((pair) => pair[k]);
        const error = relativeError(plain(0), plain(1));
        expectClose(relativeError(scaled(0), scaled(1)), error, 1e-14);
      }),
    );
  });

  test("holds at the ends of the number range", () => {
    expect(relativeError(1e308, -1e308)).toBe(2);
    expect(relativeError(Number.MAX_VALUE, 0)).toBe(1);
    expect(relativeError(5e-324, 1e-323)).toBe(0.5);
    expectClose(relativeError([1e308, 1e308], [-1e308, -1e308]), 2);
    expect(relativeError([5e-324, 0], [0, 5e-324])).toBe(Math.SQRT2);
    expect(relativeError(1, 1 + 2 ** -52)).toBe(2 ** -52 / (1 + 2 ** -52));
  });
});

describe("bad values", () => {
  refusals([
    ["relativeError requires a to be a finite number, got NaN", () => relativeError(Number.NaN, 1)],
    [
      "relativeError requires b to be a finite number, got Infinity",
      () => relativeError(1, Number.POSITIVE_INFINITY),
    ],
    [
      "relativeError requires b to be a finite number, got an array of length 1",
      () => relativeError(1, untyped<number>([1])),
    ],
    [
      "relativeError requires b to be an array of length 1, got 1",
      () => relativeError([1], untyped<number[]>(1)),
    ],
    [
      "relativeError requires a to be an array of at least one number, got an empty array",
      () => relativeError([], []),
    ],
    [
      "relativeError requires b to be an array of length 2, got an array of length 1",
      () => relativeError([1, 2], [1]),
    ],
    [
      "relativeError requires b[1] to be a finite number, got NaN",
      () => relativeError([1, 2], [1, Number.NaN]),
    ],
  ]);
});
