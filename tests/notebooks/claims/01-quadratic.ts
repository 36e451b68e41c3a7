import { gradientDescent } from "../../../lib/gradientDescent.js";
import { quadraticGradient, quadraticTrajectory } from "../../../lib/quadratic.js";
import type { Claim } from "../numbers/account.js";

const factor = (learningRate: number) => Math.abs(1 - 2 * learningRate);

/** The factor across a ridge of curvature −2. */
const acrossTheRidge = 1 + 0.1 * 2;

/** The last point that gradient descent reaches with η = 1.5, before a number becomes too large. */
function lastFinitePoint(): number {
  try {
    gradientDescent(quadraticGradient, 2, { learningRate: 1.5, steps: 5000 });
  } catch (error) {
    return Number(/step (\d+)/.exec(String(error))?.[1]) - 1;
  }
  return Number.NaN;
}

const stepsTo = (tolerance: number) =>
  quadraticTrajectory(2, 0.1, 200).findIndex((theta) => Math.abs(theta) <= tolerance);

export const claims: readonly Claim[] = [
  {
    says: "at −2 and 4 at 2, and both take a step of length 0.8",
    numbers: () => [-2, quadraticGradient(2), 2, 0.2 * quadraticGradient(2)],
  },
  {
    says: "η times the slope: 0.8 against 0.4",
    numbers: () => [0.2 * quadraticGradient(2), 0.2 * quadraticGradient(1)],
  },
  {
    says: "the first step, 0.4,",
    numbers: () =>
      quadraticTrajectory(2, 0.1, 1)
        .slice(1)
        .map((theta) => 2 - theta),
  },
  { says: "multiplies by 1 − η = 0.9", numbers: () => [1, 1 - 0.1] },
  { says: "smaller size: 0.4 against 0.8", numbers: () => [factor(0.3), factor(0.1)] },
  { says: "The factors are 0.4 and −0.4", numbers: () => [1 - 2 * 0.3, 1 - 2 * 0.7] },
  {
    says: "Likewise 0.01 and 0.99: both have the size 0.98",
    numbers: () => [0.01, 1 - 0.01, factor(0.01)],
  },
  {
    says: "a 64-bit number can hold, $\\theta_{1022}$",
    numbers: () => [64, lastFinitePoint()],
  },
  { says: "0.8¹⁰, about 0.107", numbers: () => [0.8, 0.8 ** 10] },
  { says: "0.4\n1 − ηa = 1 − 0.6", numbers: () => [1 - 0.1 * 6, 1, 1, 0.1 * 6] },
  { says: "A thousandth times $1.2^t$", numbers: () => [acrossTheRidge] },
  { says: "the loss is multiplied by 0.64", numbers: () => [factor(0.9) ** 2] },
  { says: "\\theta + 0.2\\,\\theta = 1.2\\,\\theta", numbers: () => [0.1 * 2, 1 + 0.1 * 2] },
  { says: "smaller after 20 steps", fact: "how many steps the figure takes" },
  { says: "Is $\\eta = 0.9$ a large learning rate?", fact: "an example" },
  { says: "a path with η = 0.9 on θ²", fact: "an example" },
  { says: "the factor is −0.8, so θ", numbers: () => [1 - 2 * 0.9] },
  { says: "66. Each decimal place takes about ten steps", numbers: () => [stepsTo(1e-6)] },
  { says: "A billionth takes 96", numbers: () => [stepsTo(1e-9)] },
];
