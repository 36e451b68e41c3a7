import { quadraticGradient, quadraticTrajectory } from "../../../lib/quadratic.js";
import type { Claim } from "../numbers/account.js";

const factor = (learningRate: number) => Math.abs(1 - 2 * learningRate);

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
  { says: "The factors are 0.4 and −0.4", numbers: () => [1 - 2 * 0.3, 1 - 2 * 0.7] },
  {
    says: "Likewise 0.01 and 0.99: both have the size 0.98",
    numbers: () => [0.01, 1 - 0.01, factor(0.01)],
  },
  { says: "no longer fits into a 64-bit number", fact: "the size of a number in JavaScript" },
  { says: "0.8¹⁰, about 0.107", numbers: () => [0.8, 0.8 ** 10] },
  { says: "the loss is multiplied by 0.64", numbers: () => [factor(0.9) ** 2] },
  { says: "Is $\\eta = 0.9$ a large learning rate?", fact: "an example" },
  { says: "a path with η = 0.9 on θ²", fact: "an example" },
  { says: "the factor is −0.8, so θ", numbers: () => [1 - 2 * 0.9] },
  { says: "would arrive in one step at 2.5", numbers: () => [1 / 0.4] },
  { says: "It takes 66. Each decimal place takes about ten steps", numbers: () => [stepsTo(1e-6)] },
  { says: "A billionth takes 96", numbers: () => [stepsTo(1e-9)] },
];
