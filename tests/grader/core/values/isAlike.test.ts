import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAlike } from "../../../../grader/core/values/isAlike.js";

describe("values are alike", () => {
  test("when they are copies, whatever they are", () => {
    fc.assert(fc.property(fc.anything(), (value) => isAlike(value, structuredClone(value))));
  });

  test("when they come from another realm", () => {
    expect(isAlike(runInNewContext("[1, { a: [2] }]"), [1, { a: [2] }])).toBe(true);
    expect(isAlike(runInNewContext("Float64Array.of(1)"), Float64Array.of(1))).toBe(true);
  });

  test("when their numbers are, as they are compared", () => {
    const roughly = (a: number, b: number) => Math.abs(a - b) < 0.1;
    expect(isAlike({ a: [1, 2] }, { a: [1.05, 2] }, roughly)).toBe(true);
    expect(isAlike({ a: [1, 2] }, { a: [1.5, 2] }, roughly)).toBe(false);
  });
});

test.each([
  ["another sign of 0", 0, -0],
  ["a number and a string", 1, "1"],
  ["an array and a typed array", [1], Float64Array.of(1)],
  ["an array and an object", [1], { 0: 1 }],
  ["null and an object", null, {}],
  ["more parts", { a: 1 }, { a: 1, b: undefined }],
  ["a part of another name", { a: undefined }, { b: undefined }],
  ["a hole more at the end", new Array(2), new Array(3)],
  ["a hole and undefined", new Array(1), [undefined]],
])("%s make a difference", (_, a, b) => {
  expect(isAlike(a, b)).toBe(false);
  expect(isAlike(b, a)).toBe(false);
});
