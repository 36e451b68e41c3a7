// The answers of lesson 06's predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import { allDoubled, hundredfoldBatch } from "../../../../lib/lessons/06-cost/predictions.js";
import { rightAnswer } from "../rightAnswer.js";

test("N, d and M doubled make eight times the work", () => {
  expect(rightAnswer(allDoubled)).toBe(2 ** 3);
});

test("the noise shrinks with the square root of the batch size", () => {
  expect(rightAnswer(hundredfoldBatch)).toBe(Math.sqrt(100));
});
