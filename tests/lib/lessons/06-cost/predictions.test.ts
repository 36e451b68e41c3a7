// The answers of lesson 06's predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import {
  allDoubled,
  halvedRate,
  hundredfoldBatch,
  hundredMachines,
  slowestShard,
  tooFastDecay,
} from "../../../../lib/lessons/06-cost/predictions.js";
import { predictions as words } from "../../../../lib/lessons/06-cost/words/predictions.js";
import { rightAnswer } from "../rightAnswer.js";

test("N, d and M doubled make eight times the work", () => {
  expect(rightAnswer(allDoubled)).toBe(2 ** 3);
});

test("the noise shrinks with the square root of the batch size", () => {
  expect(rightAnswer(hundredfoldBatch)).toBe(Math.sqrt(100));
});

test("half the learning rate makes half the variance of a cloud", () => {
  // Each step shrinks the variance by (1 − η)² and adds η², which balances at v.
  const variance = (rate: number) => rate ** 2 / (1 - (1 - rate) ** 2);
  expect(variance(0.001) / variance(0.0005)).toBeCloseTo(2, 2);
  expect(rightAnswer(halvedRate)).toBe(words.halvedRate.options.half.answer);
});

test("rates that are halved every time lead only a part of the way", () => {
  let theta = 20;
  for (let t = 0; t < 1000; t++) theta -= (0.5 / 2 ** t) * theta;
  expect(theta).toBeGreaterThan(4);
  expect(rightAnswer(tooFastDecay)).toBe(words.tooFastDecay.options.short.answer);
});

test("unequal shards are as fast as the largest", () => {
  const counts = [1000, 1000, 2000, 6000];
  const whole = counts.reduce((sum, count) => sum + count, 0);
  expect(rightAnswer(slowestShard)).toBeCloseTo(whole / Math.max(...counts), 2);
});

test("Amdahl's law for 100 machines", () => {
  const { serial, parallel } = { serial: 5, parallel: 95 };
  expect(rightAnswer(hundredMachines)).toBeCloseTo(100 / (serial + parallel / 100), 1);
});
