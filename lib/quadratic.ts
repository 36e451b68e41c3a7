import {
  refuse,
  requireCount,
  requireFinite,
  requireNotNegative,
  requirePositive,
} from "./require.js";
import { quadraticTrajectoryErrors as words } from "./words/errors.js";

/**
 * The quadratic loss J(θ) = ½·a·θ²; with the default curvature a = 2 it is θ².
 *
 * @param theta - the parameter θ, finite
 * @param curvature - a = J″(θ), finite; negative turns the valley into a hill
 * @returns J(θ), ±Infinity where it exceeds the largest number
 * @throws {RangeError} if theta or curvature is not finite
 * @see notebooks/01-quadratic.ipynb
 * @example quadratic(3) // 9
 * @example quadratic(3, 1) // 4.5
 */
export function quadratic(theta: number, curvature = 2): number {
  requireFinite("quadratic", "theta", theta);
  requireFinite("quadratic", "curvature", curvature);
  return 0.5 * curvature * theta * theta;
}

/**
 * Gradient of {@link quadratic}: J′(θ) = a·θ; with the default curvature it is 2θ.
 *
 * @param theta - the parameter θ, finite
 * @param curvature - a, finite
 * @returns J′(θ) in units of loss per unit of θ
 * @throws {RangeError} if theta or curvature is not finite
 * @see notebooks/01-quadratic.ipynb
 * @example quadraticGradient(3) // 6
 */
export function quadraticGradient(theta: number, curvature = 2): number {
  requireFinite("quadraticGradient", "theta", theta);
  requireFinite("quadraticGradient", "curvature", curvature);
  return curvature * theta;
}

/**
 * The points that gradient descent visits on {@link quadratic}, by the closed form
 * θₜ = (1 − η·a)ᵗ·θ₀.
 *
 * @param theta0 - the start θ₀, finite
 * @param learningRate - η, 0 or more
 * @param steps - how many steps, an integer, 0 or more
 * @param curvature - a, finite
 * @returns θ₀ … θ_steps: steps + 1 numbers
 * @throws {RangeError} if an argument is bad, or the points outgrow the largest number
 * @see notebooks/01-quadratic.ipynb
 * @example quadraticTrajectory(1, 0.25, 3) // [1, 0.5, 0.25, 0.125]
 */
export function quadraticTrajectory(
  theta0: number,
  learningRate: number,
  steps: number,
  curvature = 2,
): number[] {
  requireFinite("quadraticTrajectory", "theta0", theta0);
  requireNotNegative("quadraticTrajectory", "learningRate", learningRate);
  requireCount("quadraticTrajectory", "steps", steps, 0);
  requireFinite("quadraticTrajectory", "curvature", curvature);
  const factor = 1 - learningRate * curvature;
  const trajectory = [theta0];
  for (let t = 1; t <= steps; t++) {
    const theta = theta0 === 0 ? 0 : scaledPower(theta0, factor, t);
    if (!Number.isFinite(theta)) {
      const got = words.diverging({ theta: String(theta), step: String(t) });
      refuse("quadraticTrajectory", "theta", words.finite, got);
    }
    trajectory.push(theta);
  }
  return trajectory;
}

/** θ₀·factorᵗ in two halves, so that the power alone does not overflow where the product is finite. */
function scaledPower(theta0: number, factor: number, t: number): number {
  const half = Math.floor(t / 2);
  return theta0 * factor ** half * factor ** (t - half);
}

/** How gradient descent on a quadratic behaves; the sign and size of 1 − η·a decide it. */
export type ConvergenceRegime =
  | "stalled"
  | "monotone"
  | "one-step"
  | "oscillating"
  | "two-cycle"
  | "divergent";

/**
 * The regime of gradient descent on {@link quadratic}, which depends on η and a alone:
 * η = 0 stalled, η < 1/a monotone, η = 1/a one step, η < 2/a oscillating, η = 2/a two-cycle,
 * beyond divergent.
 *
 * The borders are the numbers `1 / curvature` and `2 / curvature` as they are rounded, so that
 * η = 1/49 with curvature 49 is one step, though 1/49·49 is not quite 1.
 *
 * @param learningRate - η, 0 or more
 * @param curvature - a, positive
 * @returns the regime's name
 * @throws {RangeError} if learningRate is negative, curvature is not positive, or one is not finite
 * @see notebooks/01-quadratic.ipynb
 * @example convergenceRegime(0.1) // "monotone"
 * @example convergenceRegime(0.1, 20) // "two-cycle"
 */
export function convergenceRegime(learningRate: number, curvature = 2): ConvergenceRegime {
  requireNotNegative("convergenceRegime", "learningRate", learningRate);
  requirePositive("convergenceRegime", "curvature", curvature);
  if (learningRate === 0) return "stalled";
  if (learningRate < 1 / curvature) return "monotone";
  if (learningRate === 1 / curvature) return "one-step";
  if (learningRate < 2 / curvature) return "oscillating";
  if (learningRate === 2 / curvature) return "two-cycle";
  return "divergent";
}
