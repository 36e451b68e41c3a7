import { expect, test } from "vitest";
import { addScaled, dot, indexOfNotFinite, mapVector } from "../../lib/vector.js";

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
