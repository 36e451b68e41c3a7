import { refuse, requireLength, requirePositive, requireVector } from "./require.js";
import type { Vector } from "./vector.js";
import { powerLawErrors } from "./words/errors.js";

/**
 * The power law y = factor·x^exponent that fits best: the least-squares line through the points
 * (log x, log y). Its slope is the exponent: 1 where y grows in proportion to x.
 *
 * @param x - at least two positive numbers, not all equal
 * @param y - as many positive numbers
 * @returns exponent, without unit, and factor, the y at x = 1 in y's unit
 * @throws {RangeError} if the lengths differ, a number is not positive, or all x are equal
 * @see notebooks/06-cost.ipynb
 * @example fitPowerLaw([1, 10, 100], [3, 300, 30000]) // ≈ { exponent: 2.000000, factor: 3.000000 }
 */
export function fitPowerLaw(x: Vector, y: Vector): { exponent: number; factor: number } {
  const caller = "fitPowerLaw";
  requireVector(caller, "x", x);
  requireLength(caller, "y", y, x.length);
  for (let i = 0; i < x.length; i++) {
    requirePositive(caller, `x[${i}]`, x[i]);
    requirePositive(caller, `y[${i}]`, y[i]);
  }
  const logX = Array.from(x, Math.log);
  const logY = Array.from(y, Math.log);
  const [centerX, centerY] = [mean(logX), mean(logY)];
  const spread = mean(logX.map((value) => (value - centerX) ** 2));
  if (spread === 0) refuse(caller, "x", powerLawErrors.different, String(x[0]));
  const together = mean(logX.map((value, i) => (value - centerX) * (logY[i] - centerY)));
  const exponent = together / spread;
  return { exponent, factor: Math.exp(centerY - exponent * centerX) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
