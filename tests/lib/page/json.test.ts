import { describe, expect, test } from "vitest";
import { fromJson, toJson } from "../../../lib/page/json.js";

test("data comes back as it was, typed arrays included", () => {
  const data = {
    features: Float64Array.of(0.1, -2, 1e-300),
    single: Float32Array.of(1, 2.5),
    labels: Int32Array.of(0, 2),
    snapshots: [{ update: 0, weights: Float64Array.of(3) }],
    names: ["Adelie", "</script>"],
    nothing: null,
  };
  expect(fromJson(toJson(data))).toEqual(data);
});

test("an object that only looks like a typed array stays an object", () => {
  const data = {
    Float64Array: [1, 2],
    other: { Int32Array: [1], more: 2 },
    named: { $Float64Array: "a name" },
    inherited: { toString: [1] },
  };
  expect(fromJson(toJson(data))).toEqual(data);
});

describe("what JSON would change silently is refused", () => {
  test.each([
    [{ loss: Number.NaN }, "toJson requires loss to be a finite number, got NaN"],
    [[1, Number.POSITIVE_INFINITY], "toJson requires 1 to be a finite number, got Infinity"],
    [{ a: Float64Array.of(0, Number.NaN) }, "toJson requires 1 to be a finite number, got NaN"],
    [
      { x: { $Float64Array: [1] } },
      "toJson requires x to be free of keys that name a kind of typed array, got such a key",
    ],
    [{ ids: BigInt64Array.of(1n) }, "toJson requires ids to be a list or one of Float64Array"],
  ])("%o", (data, message) => {
    expect(() => toJson(data)).toThrow(message);
  });
});
