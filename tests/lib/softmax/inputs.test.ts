import { describe, expect, test } from "vitest";
import { logSoftmax, logSumExp, softmax } from "../../../lib/softmax.js";
import { refusals, untyped } from "../refusals.js";

describe("inputs", () => {
  test.each([
    ["frozen", Object.freeze([1, 2, 3])],
    ["Float64Array", Float64Array.of(1, 2, 3)],
    ["Float32Array", Float32Array.of(1, 2, 3)],
    ["Int32Array", Int32Array.of(1, 2, 3)],
  ])("%s logits give plain arrays and are not changed", (_, logits) => {
    expect(softmax(logits)).toEqual(softmax([1, 2, 3]));
    expect(logSoftmax(logits)).toEqual(logSoftmax([1, 2, 3]));
    expect(logSumExp(logits)).toBe(logSumExp([1, 2, 3]));
    expect(Array.from(logits)).toEqual([1, 2, 3]);
  });
});

const functions = { softmax, logSumExp, logSoftmax };

describe.each(Object.entries(functions))("bad values for %s", (name, f) => {
  refusals([
    [
      `${name} requires logits to be an array of at least one number, got an empty array`,
      () => f([]),
    ],
    [
      `${name} requires logits to be an array of at least one number, got an empty array`,
      () => f(new Float64Array(0)),
    ],
    [`${name} requires logits to be an array of at least one number, got 3`, () => f(untyped(3))],
    [
      `${name} requires logits to be an array of at least one number, got an object`,
      () => f(untyped({})),
    ],
    [
      `${name} requires logits to be an array of at least one number, got null`,
      () => f(untyped(null)),
    ],
    [`${name} requires logits[1] to be a finite number, got NaN`, () => f([0, Number.NaN])],
    [
      `${name} requires logits[0] to be a finite number, got Infinity`,
      () => f([Number.POSITIVE_INFINITY, 0]),
    ],
    [
      `${name} requires logits[2] to be a finite number, got -Infinity`,
      () => f([0, 1, Number.NEGATIVE_INFINITY]),
    ],
    [`${name} requires logits[0] to be a finite number, got "1"`, () => f(untyped(["1"]))],
    [
      `${name} requires logits[1] to be a finite number, got undefined`,
      () => f(new Array(2).fill(0, 0, 1)),
    ],
  ]);
});
