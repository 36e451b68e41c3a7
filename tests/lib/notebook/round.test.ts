import { expect, test } from "vitest";
import { round } from "../../../lib/notebook/round.js";

test("a number has four significant digits, or as many as are asked for", () => {
  expect(round(0.8000000000000002)).toBe(0.8);
  expect(round(4.583555757164959e-12)).toBe(4.584e-12);
  expect(round(123456)).toBe(123500);
  expect(round(2 / 3, 2)).toBe(0.67);
  expect(Object.is(round(-0), 0)).toBe(true);
  expect(round(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
});

test("each number of arrays and objects is rounded, and nothing else changes", () => {
  const given = [{ theta: 1 / 3, name: "a", path: [2 / 3] }, undefined];
  expect(round(given)).toEqual([{ theta: 0.3333, name: "a", path: [0.6667] }, undefined]);
  expect(given[0]?.theta).toBe(1 / 3);
});

test("map may call it: an index is no number of digits", () => {
  expect([1 / 3, 2 / 3].map(round)).toEqual([0.3333, 0.6667]);
});

test("a typed array becomes a plain one, which prints without its name", () => {
  expect(round(Float64Array.of(1 / 3, 2), 2)).toEqual([0.33, 2]);
});
