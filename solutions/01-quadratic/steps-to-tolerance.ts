/** The smallest t with |θₜ| ≤ tolerance on J(θ) = θ², or Infinity if there is none. */
export function stepsToTolerance(theta0: number, learningRate: number, tolerance: number): number {
  // |θₜ| = |1 − 2η|ᵗ·|θ₀|, so the sign of θ plays no part.
  const factor = Math.abs(1 - 2 * learningRate);
  let distance = Math.abs(theta0);
  let steps = 0;
  while (distance > tolerance) {
    if (factor >= 1) return Number.POSITIVE_INFINITY;
    distance *= factor;
    steps += 1;
  }
  return steps;
}
