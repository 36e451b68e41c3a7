import { describe } from "./describe.js";
import {
  refuse,
  requireCount,
  requireFinite,
  requireLength,
  requireNotNegative,
  requireVector,
} from "./require.js";
import { requireFunction, requireObject } from "./requireKind.js";
import { indexOfNotFinite, mapVector, type SameKind, type Vector } from "./vector.js";
import { valueErrors, gradientDescentErrors as words } from "./words/errors.js";

const { expected } = valueErrors;

/** The gradient at a point: a number for a number, an array of the same length for an array. */
export type GradientAt<Theta extends number | Vector> = Theta extends number ? number : Vector;

export type GradientDescentOptions<Theta extends number | Vector> = {
  /** η, 0 or more. */
  readonly learningRate: number;
  /** How many steps to take, an integer, 0 or more. */
  readonly steps: number;
  /** Called with every point visited, in order; step 0 is the start, before any step. */
  readonly onStep?: ((step: number, theta: SameKind<Theta>) => void) | undefined;
};

/**
 * One step of gradient descent: θₜ₊₁ = θₜ − η·∇J(θₜ).
 *
 * @param theta - θₜ, a number or an array of d numbers, finite; never changed
 * @param gradient - ∇J(θₜ), of the same length
 * @param learningRate - η, 0 or more
 * @returns θₜ₊₁, of theta's kind: number, plain array or Float64Array
 * @throws {RangeError} if an argument is bad, or the new point is not finite
 * @see notebooks/01-quadratic.ipynb
 * @example gradientDescentStep(3, 6, 0.25) // 1.5
 * @example gradientDescentStep([1, 2], [4, 8], 0.25) // [0, 0]
 */
export function gradientDescentStep<Theta extends number | Vector>(
  theta: Theta,
  gradient: GradientAt<Theta>,
  learningRate: number,
): SameKind<Theta> {
  const caller = "gradientDescentStep";
  requirePoint(caller, "theta", theta);
  requireNotNegative(caller, "learningRate", learningRate);
  requireGradient(caller, "gradient", theta, gradient);
  const next = descend(theta, gradient, learningRate);
  requireFinitePoint(caller, next);
  return next as SameKind<Theta>;
}

/**
 * Gradient descent: repeats θₜ₊₁ = θₜ − η·∇J(θₜ) and keeps every point.
 *
 * @param gradientOf - ∇J, from a point to its gradient
 * @param theta0 - the start θ₀, a number or an array of d numbers, finite; never changed
 * @param options - learningRate η, steps, and optionally onStep, which is called with every point
 * @returns θ₀ … θ_steps: steps + 1 points, each of theta0's kind
 * @throws {RangeError} if an argument is bad, a gradient has another length or is not finite, or
 *   the points outgrow the largest number; the error names the step
 * @see notebooks/01-quadratic.ipynb
 * @example gradientDescent((theta) => 2 * theta, 1, { learningRate: 0.25, steps: 2 }) // [1, 0.5, 0.25]
 */
export function gradientDescent<Theta extends number | Vector>(
  gradientOf: (theta: SameKind<Theta>) => GradientAt<Theta>,
  theta0: Theta,
  options: GradientDescentOptions<Theta>,
): SameKind<Theta>[] {
  const caller = "gradientDescent";
  requireFunction(caller, "gradientOf", gradientOf);
  requireObject(caller, "options", options, "steps");
  const { learningRate, steps, onStep } = options;
  if (onStep !== undefined) requireFunction(caller, "onStep", onStep);
  requirePoint(caller, "theta0", theta0);
  requireNotNegative(caller, "learningRate", learningRate);
  requireCount(caller, "steps", steps, 0);

  let theta = copyOf(theta0) as SameKind<Theta>;
  const visited = [theta];
  onStep?.(0, theta);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(theta);
    requireGradient(caller, "gradientOf(theta)", theta, gradient, step);
    const next = descend(theta, gradient, learningRate);
    requireFinitePoint(caller, next, step);
    theta = next as SameKind<Theta>;
    visited.push(theta);
    onStep?.(step, theta);
  }
  return visited;
}

type Point = number | Vector;

function descend(theta: Point, gradient: Point, learningRate: number): Point {
  if (typeof theta === "number") return theta - learningRate * Number(gradient);
  const slopes = gradient as Vector;
  return mapVector(theta, (value, i) => value - learningRate * slopes[i]);
}

function copyOf(point: Point): Point {
  return typeof point === "number" ? point : mapVector(point, (value) => value);
}

function requirePoint(caller: string, name: string, point: Point): void {
  if (typeof point === "object") requireVector(caller, name, point);
  else requireFinite(caller, name, point);
}

function requireGradient(
  caller: string,
  name: string,
  theta: Point,
  gradient: Point,
  step?: number,
): void {
  if (typeof theta === "number") {
    if (Number.isFinite(gradient)) return;
    refuse(caller, name, expected.finite, describeSlope(gradient, "theta", theta, step));
  }
  requireLength(caller, name, gradient as Vector, theta.length, step);
  const i = indexOfNotFinite(gradient as Vector);
  if (i === -1) return;
  const slope = (gradient as Vector)[i];
  const got = describeSlope(slope, `theta[${i}]`, theta[i], step);
  refuse(caller, `${name}[${i}]`, expected.finite, got);
}

/** Describes a gradient that is not finite and, in a run, the step at which it appeared. */
function describeSlope(value: unknown, name: string, theta: number, step?: number): string {
  const slope = describe(value);
  if (step === undefined) return slope;
  const isInfinite = value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
  const say = isInfinite ? words.divergingSlope : words.slope;
  return say({ slope, step: String(step), name, theta: String(theta) });
}

function requireFinitePoint(caller: string, point: Point, step?: number): void {
  const values = typeof point === "number" ? [point] : point;
  const i = indexOfNotFinite(values);
  if (i === -1) return;
  const name = typeof point === "number" ? "theta" : `theta[${i}]`;
  const reached = String(values[i]);
  const got =
    step === undefined
      ? words.diverging({ theta: reached })
      : words.divergingAtStep({ theta: reached, step: String(step) });
  refuse(caller, name, words.finite, got);
}
