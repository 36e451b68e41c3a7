import { expect, test } from "vitest";
import { randomBits } from "../../../scripts/scaleOut/randomBits.js";

const draw = (seed: number, stream: number, count: number) => {
  const next = randomBits(seed, stream);
  return Array.from({ length: count }, () => next());
};

test("a seed and a stream give the same numbers again, and others give others", () => {
  expect(draw(6, 1, 5)).toEqual(draw(6, 1, 5));
  const all = [draw(6, 1, 5), draw(6, 2, 5), draw(7, 1, 5)].flat();
  expect(new Set(all).size).toBe(all.length);
});

test("the numbers are even from 0 to 1, and not correlated with the next stream's", () => {
  const [a, b] = [draw(1, 0, 20_000), draw(1, 1, 20_000)];
  const centred = a.map((number, i) => (number - 0.5) * ((b[i] ?? 0) - 0.5));
  expect(Math.min(...a)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...a)).toBeLessThan(1);
  // The standard deviation of the mean is 0.002, and of the mean product 0.0006.
  expect(Math.abs(a.reduce((sum, number) => sum + number, 0) / a.length - 0.5)).toBeLessThan(0.01);
  expect(Math.abs(centred.reduce((sum, one) => sum + one, 0) / a.length)).toBeLessThan(0.003);
});
