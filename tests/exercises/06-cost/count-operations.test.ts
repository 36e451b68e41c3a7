import { expect, test } from "vitest";
import type { countOperations as words } from "../../../lib/lessons/06-cost/words/en/exercises/count-operations.js";
import { answer } from "../answer.js";
import { randomly } from "../random.js";
import { remarksOf } from "../remarks.js";

const { countOperations } = answer<typeof import("../../../solutions/06-cost/count-operations.js")>(
  "06-cost/count-operations",
);
const remark = remarksOf<typeof words>("06-cost/count-operations");

test("byHand", {
  meta: { points: 1 },
}, () => {
  expect(countOperations(1, 1, 1)).toEqual({ forward: 2, backward: 2, total: 4 });
  expect(countOperations(1, 2, 3)).toEqual({ forward: 12, backward: 12, total: 24 });
  expect(countOperations(5, 2, 3)).toEqual({ forward: 60, backward: 60, total: 120 });
});

test("anySizes", { meta: { points: 1 } }, () => {
  randomly(({ integer, seed }) => {
    const [N, d, M] = [integer(2, 1000), integer(2, 500), integer(2, 50)];
    const pairs = N * d * M;
    expect(countOperations(N, d, M), seed).toEqual({
      forward: pairs * 2,
      backward: pairs * 2,
      total: pairs * 4,
    });
  });
  // One sample, one feature, one class or two are no exceptions.
  for (const [N, d, M] of [
    [1, 7, 5],
    [9, 1, 4],
    [6, 5, 1],
    [11, 3, 2],
    [3, 11, 2],
    [2, 3, 37],
  ]) {
    const half = 2 * (N * d * M);
    const expected = { forward: half, backward: half, total: 2 * half };
    expect(countOperations(N, d, M)).toEqual(expected);
  }
});

test("largeCounts", { meta: { points: 1 } }, () => {
  expect(countOperations(8000, 784, 10).total, remark("digits")).toBe(250_880_000);
  expect(countOperations(1_000_000, 3072, 1000)).toEqual({
    forward: 6.144e12,
    backward: 6.144e12,
    total: 1.2288e13,
  });
  // Every digit counts: a product of primes, and one between 2³¹ and 2³².
  expect(countOperations(1_000_003, 10_007, 10_009)).toEqual({
    forward: 200_320_726_960_378,
    backward: 200_320_726_960_378,
    total: 400_641_453_920_756,
  });
  expect(countOperations(15_013, 101, 499)).toEqual({
    forward: 1_513_280_374,
    backward: 1_513_280_374,
    total: 3_026_560_748,
  });
});
