import { gradientDescent } from "../../../../lib/gradientDescent.js";
import type { Claim } from "../../numbers/account.js";

const gradient = (theta: number) => Math.exp(theta) - 2;

/** The two places between which the path jumps with η = 1.1. */
const jumpsAboveTheBound = () =>
  gradientDescent(gradient, 0.7, { learningRate: 1.1, steps: 200 })
    .slice(-2)
    .sort((one, other) => one - other);

/** Steps to a millionth of the first distance, with the best η of the condition number. */
const stepsFor = (kappa: number) =>
  gradientDescent(([u = 0, v = 0]: readonly number[]) => [u, kappa * v], [1, 1], {
    learningRate: 2 / (1 + kappa),
    steps: 800,
  }).findIndex(([u = 0, v = 0]) => Math.hypot(u, v) <= 1e-6 * Math.SQRT2);

export const claims: readonly Claim[] = [
  { says: "between −0.006 and 1.101", numbers: jumpsAboveTheBound },
  { says: "From 69 to 691", numbers: () => [stepsFor(10), stepsFor(100)] },
  { says: "Turn ours by 45 degrees", numbers: () => [(Math.atan2(1, 1) * 180) / Math.PI] },
];
