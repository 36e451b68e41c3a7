import type { stepsToTolerance } from "../../../../../solutions/01-quadratic/steps-to-tolerance.js";

export const never = Number.POSITIVE_INFINITY;

/** Counts updates until the path of θ² has arrived according to a given test. */
export function count(
  theta0: number,
  learningRate: number,
  hasArrived: (theta: number, next: number) => boolean,
): number {
  let theta = theta0;
  for (let steps = 0; steps < 200_000; steps++) {
    const next = theta * (1 - 2 * learningRate);
    if (hasArrived(theta, next)) return steps;
    theta = next;
  }
  return never;
}

export function byLogarithms(theta0: number, factor: number, tolerance: number): number {
  return Math.ceil(Math.log(tolerance / Math.abs(theta0)) / Math.log(factor));
}

/** The count by logarithms, rounded in some way. */
export function rounded(
  round: (count: number) => number,
  theta0: number,
  learningRate: number,
  tolerance: number,
): number {
  const [distance, factor] = [Math.abs(theta0), Math.abs(1 - 2 * learningRate)];
  if (distance <= tolerance) return 0;
  if (factor >= 1) return never;
  return factor === 0 ? 1 : round(Math.log(tolerance / distance) / Math.log(factor));
}

export type Count = typeof stepsToTolerance;
