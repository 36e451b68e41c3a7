import { expect, test } from "vitest";
import { randomSearch } from "../../../../../lib/lessons/02-gradients/figures/randomSearch.js";

const bowl = (theta: number[]) => theta.reduce((sum, t) => sum + t * t, 0) / theta.length;
const course = (n: number) => randomSearch(bowl, new Array(n).fill(1), 100);

test("the loss never rises, and the same search gives the same losses", () => {
  const losses = course(20);
  expect(losses).toHaveLength(101);
  expect(losses[0]).toBe(1);
  expect(losses.every((loss, t) => t === 0 || loss <= losses[t - 1])).toBe(true);
  expect(course(20)).toEqual(losses);
});

test("it succeeds with two parameters, and fails with two thousand, as lesson 02 says", () => {
  expect(course(2)[100]).toBeLessThan(0.001);
  expect(course(2000)[100]).toBe(1);
});

test("the start stays as it is", () => {
  const start = [1, 1];
  randomSearch(bowl, start, 10);
  expect(start).toEqual([1, 1]);
});
