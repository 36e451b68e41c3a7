import { expect, test } from "vitest";
import { logAxis } from "../../../../lib/figures/axes/logAxis.js";

const ticksOf = (values: readonly number[]) => {
  const { ticks, tickFormat } = logAxis(values);
  if (!Array.isArray(ticks) || typeof tickFormat !== "function") throw new Error("no ticks");
  return ticks.map((tick: number, i: number) => String(tickFormat(tick, i)));
};

test("reaches from a whole power of ten to another", () => {
  expect(logAxis([0.2, 30]).domain).toEqual([0.1, 100]);
  expect(logAxis([0.1, 100]).domain).toEqual([0.1, 100]);
});

test("one value stands in the middle, and no positive value still gives an axis", () => {
  expect(logAxis([10]).domain).toEqual([1, 100]);
  expect(logAxis([0, -1]).domain).toEqual([0.1, 10]);
});

test("a few ticks, plain near 1 and as powers over many decades", () => {
  expect(ticksOf([0.2, 30])).toEqual(["0.1", "1", "10", "100"]);
  expect(ticksOf([1e-12, 1])).toEqual(["10⁻¹²", "10⁻¹⁰", "10⁻⁸", "10⁻⁶", "10⁻⁴", "10⁻²", "1"]);
});
