import { expect, test } from "vitest";
import { formatNumber, powerOfTen } from "../../../lib/words/formatNumber.js";

test("three significant digits, with a true minus sign", () => {
  expect([0.123456, -2.5, 0, 12345].map(formatNumber)).toEqual(["0.123", "−2.5", "0", "12300"]);
});

test("a power of ten where zeros would have to be counted", () => {
  expect([-0.0000012, 1e-9, 2e6].map(formatNumber)).toEqual(["−1.2·10⁻⁶", "10⁻⁹", "2·10⁶"]);
  expect([1e-4, 999_000].map(formatNumber)).toEqual(["0.0001", "999000"]);
});

test("powers of ten are written with raised digits", () => {
  expect([-12, 0, 3].map(powerOfTen)).toEqual(["10⁻¹²", "10⁰", "10³"]);
});
