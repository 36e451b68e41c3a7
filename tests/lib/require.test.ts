import { expect, describe as group, test } from "vitest";
import { describe } from "../../lib/describe.js";

import { addScaled, dot, indexOfNotFinite, mapVector } from "../../lib/vector.js";

group("describe, the end of every error", () => {
  test.each([
    [3, "3"],
    [-0.5, "-0.5"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    ["3", '"3"'],
    [true, "true"],
    [undefined, "undefined"],
    [null, "null"],
    [-0, "-0"],
    [7n, "7n, a bigint (write 7)"],
    [() => 0, "a function"],
    [{}, "an object"],
    [[], "an empty array"],
    [[1], "an array of length 1"],
    [new Float64Array(3), "an array of length 3"],
    [new BigInt64Array(3), "a BigInt64Array of length 3 (its entries are bigints, not numbers)"],
    [new Map(), "a Map"],
    [new ArrayBuffer(8), "an ArrayBuffer"],
    [{ length: 2, 0: 1, 1: 2 }, "an object of length 2, not an array"],
  ])("%s", (value, words) => {
    expect(describe(value)).toBe(words);
  });
});

group("vectors", () => {
  test("a plain array maps to a plain one, any typed array to a Float64Array", () => {
    const half = (value: number) => value / 2;
    expect(mapVector(Object.freeze([1, 2]), half)).toEqual([0.5, 1]);
    expect(mapVector(Int32Array.of(1, 2), half)).toEqual(Float64Array.of(0.5, 1));
  });

  test("the first entry that is not finite is found", () => {
    expect(indexOfNotFinite([1, 2])).toBe(-1);
    expect(indexOfNotFinite([1, Number.NaN, Number.POSITIVE_INFINITY])).toBe(1);
    expect(indexOfNotFinite(Float64Array.of(Number.NEGATIVE_INFINITY))).toBe(0);
  });

  test("inner product and scaled sum", () => {
    expect(dot(Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6))).toBe(32);
    const target = Float64Array.of(1, 2);
    addScaled(target, -0.5, Float64Array.of(4, 8));
    expect(target).toEqual(Float64Array.of(-1, -2));
  });
});
