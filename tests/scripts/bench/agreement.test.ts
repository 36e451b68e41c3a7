import { expect, test } from "vitest";
import { type Result, requireAgreement } from "../../../scripts/bench/agreement.js";

const result = (loss: number, ...gradient: number[]): Result => ({
  loss,
  gradient: Float64Array.from(gradient),
});
const withOurs = (ours: Result) =>
  new Map([
    ["ours", ours],
    ["numpy", result(2, 1, -4)],
  ]);
const one = { name: "tiny", dtype: "float64" } as const;

test("the largest difference, beside the loss or the gradient's largest entry", () => {
  expect(requireAgreement(one, withOurs(result(2, 1, -4)))).toBe(0);
  const few = requireAgreement({ ...one, dtype: "float32" }, withOurs(result(2, 1.002, -4)));
  expect(few).toBeCloseTo(0.0005, 12);
  const ofLoss = requireAgreement({ ...one, dtype: "float32" }, withOurs(result(2.001, 1, -4)));
  expect(ofLoss).toBeCloseTo(0.0005, 12);
});

test.each([
  ["a gradient that is off", result(2, 1.00001, -4)],
  ["a loss that is off", result(2.00001, 1, -4)],
  ["NaN", result(Number.NaN, 1, -4)],
  ["NaN in the gradient", result(2, 1, Number.NaN)],
  ["a gradient of another length", result(2, 1)],
])("refuses %s", (_, ours) => {
  expect(() => requireAgreement(one, withOurs(ours))).toThrow(
    /^In the case "tiny", float64, the result of ours is not NumPy's: they differ by /,
  );
});

test("refuses to compare with nothing", () => {
  expect(() => requireAgreement(one, new Map([["ours", result(2, 1)]]))).toThrow(
    'In the case "tiny", float64, NumPy has no result.',
  );
});
