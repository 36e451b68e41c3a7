import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";
import { changed } from "../remarks.js";

const { logSumExp } =
  answer<typeof import("../../../solutions/03-softmax/log-sum-exp.js")>("03-softmax/log-sum-exp");

test("byHand", { meta: { points: 1 } }, () => {
  expect(logSumExp([0, 0])).toEqual(near(Math.LN2));
  expect(logSumExp([Math.log(1), Math.log(2), Math.log(3)])).toEqual(near(Math.log(6)));
  expect(logSumExp([-3])).toEqual(near(-3));
  expect(logSumExp([1, 2])).toEqual(near(2.313261687518223, 1e-13));
  expect(logSumExp([0, -20])).toEqual(near(Math.log1p(Math.exp(-20)), 1e-14));
  expect(logSumExp([0, -60])).toEqual(near(0, 1e-14));
});

test("largeLogits", { meta: { points: 1 } }, () => {
  expect(logSumExp([1000, 1000])).toEqual(near(1000 + Math.LN2));
  expect(logSumExp([-1000, -1000])).toEqual(near(-1000 + Math.LN2));
  expect(logSumExp([1000, 0, -1000])).toEqual(near(1000));
  expect(logSumExp([-1e308, 1e308])).toEqual(near(1e308));
  // Wherever the largest logit stands, and however it is written.
  expect(logSumExp([9, 1000])).toEqual(near(1000));
  expect(logSumExp([9, 1000, 20])).toEqual(near(1000));
  expect(logSumExp([-2000, 0, -3000])).toEqual(near(0, 1e-14));
  expect(logSumExp([4000, 0, 0, 0])).toEqual(near(4000));
  const shifted = Math.log1p(Math.exp(-1));
  expect(logSumExp([20_000, 20_001])).toEqual(near(20_001 + shifted, 1e-13));
  expect(logSumExp([-20_000, -20_001])).toEqual(near(-20_000 + shifted, 1e-13));
  expect(logSumExp([-3e6, -3e6, -3e6])).toEqual(near(-3e6 + Math.log(3), 1e-13));
  expect(logSumExp([7e5, -8e5])).toEqual(near(7e5, 1e-13));
  expect(logSumExp([2e7])).toEqual(near(2e7, 1e-13));
});

test("anyLogits", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, real, reals, seed }) => {
    const logits = reals(integer(2, 8), -5, 5);
    const value = Math.log(logits.map(Math.exp).reduce((sum, term) => sum + term, 0));
    expect(logSumExp(logits), seed).toEqual(near(value, 1e-12));
    const shift = real(800, 5000);
    const shifted = logits.map((logit) => logit - shift);
    expect(logSumExp(shifted), seed).toEqual(near(value - shift));
  });
});

test("thousandLogits", {
  meta: { points: 1 },
}, () => {
  expect(logSumExp(Array.from({ length: 1000 }, () => 2))).toEqual(near(2 + Math.log(1000)));
  expect(logSumExp([1, 5, 5, 5])).toEqual(near(5 + Math.log(3 + Math.exp(-4)), 1e-13));
  const logits = [3, 1, 2];
  const value = logSumExp(logits);
  expect(logits, changed("logits")).toEqual([3, 1, 2]);
  expect(value).toEqual(near(3.40760596444438));
});
