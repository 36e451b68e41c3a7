import { describe } from "./describe.js";
import { refuse, requireFinite, requireLength, requirePositive, requireVector } from "./require.js";
import { requireFunction } from "./requireKind.js";
import { mapVector, type SameKind, type Vector } from "./vector.js";
import { valueErrors, numericalGradientErrors as words } from "./words/errors.js";

/**
 * Gradient of f at θ by central differences: ∂f/∂θⱼ ≈ (f(θ + h·eⱼ) − f(θ − h·eⱼ)) / 2h.
 *
 * The error falls with h² until rounding, which grows with 1/h, takes over. The default step sits
 * near the best compromise: h = ∛ε·max(1, |θⱼ|), about 6·10⁻⁶ near 0.
 *
 * @param f - a function from a point to a number; it is called twice for each coordinate
 * @param theta - θ, a number or an array of d numbers, finite; never changed
 * @param step - h, positive, in units of θ
 * @returns the derivative, or d partial derivatives, of theta's kind
 * @throws {RangeError} if theta or step is bad, f is not finite beside θ, or the step is so small
 *   that θ ± h rounds to θ
 * @see notebooks/02-gradients.ipynb
 * @example numericalGradient((theta) => theta ** 2, 3) // ≈ 6.00000000
 * @example numericalGradient(([x, y]) => x * y, [2, 5]) // ≈ [5.00000000, 2.00000000]
 */
export function numericalGradient<Theta extends number | Vector>(
  f: (theta: SameKind<Theta>) => number,
  theta: Theta,
  step?: number,
): SameKind<Theta> {
  requireFunction("numericalGradient", "f", f);
  if (step !== undefined) requirePositive("numericalGradient", "step", step);
  if (typeof theta !== "object") {
    requireFinite("numericalGradient", "theta", theta);
    return slope((value) => f(value as SameKind<Theta>), theta, step) as SameKind<Theta>;
  }
  const point: Vector = theta;
  requireVector("numericalGradient", "theta", point);
  const partial = (coordinate: number, j: number) =>
    // A fresh copy each time, so that an f that changes its argument harms nothing.
    slope(
      (value) => f(mapVector(point, (other, i) => (i === j ? value : other)) as SameKind<Theta>),
      coordinate,
      step,
    );
  return mapVector(point, partial) as SameKind<Theta>;
}

const relativeStep = Math.cbrt(Number.EPSILON);

function slope(
  f: (theta: number) => number,
  theta: number,
  step = relativeStep * Math.max(1, Math.abs(theta)),
): number {
  const right = theta + step;
  const left = theta - step;
  // θ ± h are rounded; the distance between what they became is the true 2h.
  const distance = right - left;
  if (!Number.isFinite(distance)) {
    refuse("numericalGradient", "theta ± step", words.finite, `${theta} ± ${step}`);
  }
  if (right === theta || left === theta) {
    const got = words.lost({ step: String(step), theta: String(theta) });
    refuse("numericalGradient", "step", words.largeEnough, got);
  }
  return (finiteValue(f, right) - finiteValue(f, left)) / distance;
}

function finiteValue(f: (theta: number) => number, theta: number): number {
  const value = f(theta);
  if (!Number.isFinite(value)) {
    refuse("numericalGradient", `f(${theta})`, valueErrors.expected.finite, describe(value));
  }
  return value;
}

/**
 * Relative error |a − b| / max(|a|, |b|), with Euclidean norms for arrays; 0/0 counts as 0.
 *
 * @param a - a finite number, or an array of finite numbers
 * @param b - the same, of the same length
 * @returns a number from 0 (equal) to 2 (opposite), without units
 * @throws {RangeError} if a value is not finite, an array is empty or the lengths differ
 * @see notebooks/02-gradients.ipynb
 * @example relativeError(1, 1.25) // 0.2
 * @example relativeError([3, 4], [3, 4]) // 0
 */
export function relativeError(a: number, b: number): number;
export function relativeError(a: Vector, b: Vector): number;
export function relativeError(a: number | Vector, b: number | Vector): number {
  if (typeof a !== "object") {
    requireFinite("relativeError", "a", a);
    requireFinite("relativeError", "b", b as number);
    return relativeDistance([a], [b as number]);
  }
  requireVector("relativeError", "a", a);
  requireLength("relativeError", "b", b as Vector, a.length);
  requireVector("relativeError", "b", b as Vector);
  return relativeDistance(a, b as Vector);
}

function relativeDistance(a: Vector, b: Vector): number {
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i]), Math.abs(b[i]));
  if (largest === 0) return 0;
  // Powers of two keep every digit, and keep the squares from overflow and underflow.
  const scale = largest > 2 ** 500 ? 2 ** -600 : largest < 2 ** -400 ? 2 ** 600 : 1;
  let aa = 0;
  let bb = 0;
  let difference = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] * scale;
    const y = b[i] * scale;
    aa += x * x;
    bb += y * y;
    difference += (x - y) * (x - y);
  }
  return Math.sqrt(difference) / Math.sqrt(Math.max(aa, bb));
}
