import { requireFinite, requirePositive } from "./require.js";
import { requireFunction } from "./requireKind.js";

/**
 * Forward difference: (f(θ + h) − f(θ)) / h. Its truncation error falls with h.
 *
 * It and {@link centralDifference} are the textbook's formulas as they stand, so that their rounding
 * can be studied. To trust a gradient, use numericalGradient.
 *
 * @param f - a function of one number
 * @param theta - θ, finite
 * @param h - the distance, positive, in units of θ
 * @returns the slope of the chord from θ to θ + h; 0 where h is lost in rounding
 * @throws {RangeError} if theta or h is bad, or f gives no finite number
 * @see notebooks/02-gradients.ipynb
 * @example forwardDifference((theta) => theta ** 2, 3, 0.5) // 6.5
 */
export function forwardDifference(f: (theta: number) => number, theta: number, h: number): number {
  requireFunction("forwardDifference", "f", f);
  requireFinite("forwardDifference", "theta", theta);
  requirePositive("forwardDifference", "h", h);
  const at = (place: number) => valueAt("forwardDifference", f, place);
  return (at(theta + h) - at(theta)) / h;
}

/**
 * Central difference: (f(θ + h) − f(θ − h)) / 2h. Its truncation error falls with h².
 *
 * @param f - a function of one number
 * @param theta - θ, finite
 * @param h - the distance, positive, in units of θ
 * @returns the slope of the chord from θ − h to θ + h; 0 where h is lost in rounding
 * @throws {RangeError} if theta or h is bad, or f gives no finite number
 * @see notebooks/02-gradients.ipynb
 * @example centralDifference((theta) => theta ** 3, 1, 0.5) // 3.25
 */
export function centralDifference(f: (theta: number) => number, theta: number, h: number): number {
  requireFunction("centralDifference", "f", f);
  requireFinite("centralDifference", "theta", theta);
  requirePositive("centralDifference", "h", h);
  const at = (place: number) => valueAt("centralDifference", f, place);
  return (at(theta + h) - at(theta - h)) / (2 * h);
}

function valueAt(caller: string, f: (theta: number) => number, theta: number): number {
  const value = f(theta);
  requireFinite(caller, `f(${theta})`, value);
  return value;
}
