import { expect } from "vitest";

/** Numbers below it are measured by it: denormals have too few digits for a relative error. */
const floor = 2 ** -1000;

/** Expects two numbers to agree to a relative tolerance, or to be the same infinity. */
export function expectClose(got: number, expected: number, tolerance = 1e-13): void {
  if (Object.is(got, expected) || got === expected) return;
  const scale = Math.max(Math.abs(got), Math.abs(expected), floor);
  const error = Math.abs(got - expected) / scale;
  expect(error, `${got} is not close to ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** Expects two arrays to agree: each difference is small beside the largest entry of both. */
export function expectAllClose(
  got: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance = 1e-13,
): void {
  expect(got.length).toBe(expected.length);
  const all = [...Array.from(got), ...Array.from(expected)].filter(Number.isFinite);
  const scale = all.reduce((largest, value) => Math.max(largest, Math.abs(value)), floor);
  for (let i = 0; i < got.length; i++) {
    if (got[i] === expected[i]) continue;
    const error = Math.abs(got[i] - expected[i]) / scale;
    expect(error, `entry ${i}: ${got[i]} is not close to ${expected[i]}`).toBeLessThanOrEqual(
      tolerance,
    );
  }
}
