import { expect, test } from "vitest";
import { fromJson, toJson } from "../../lib/page/json.js";

test("data comes back as it was, typed arrays included", () => {
  const data = {
    features: Float64Array.of(0.1, -2, 1e-300),
    labels: Int32Array.of(0, 2),
    snapshots: [{ update: 0, weights: Float64Array.of(3) }],
    names: ["Adelie", "</script>"],
    nothing: null,
  };
  expect(fromJson(toJson(data))).toEqual(data);
});

test("an object that only looks like a typed array stays an object", () => {
  const data = { Float64Array: "a name", other: { Int32Array: [1], more: 2 } };
  expect(fromJson(toJson(data))).toEqual(data);
});
