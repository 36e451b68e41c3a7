import { expect, test } from "vitest";
import { describe } from "../../lib/describe.js";

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
