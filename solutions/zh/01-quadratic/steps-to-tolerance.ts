/** 在 J(θ) = θ² 上，满足 |θₜ| ≤ tolerance 的最小的 t；如果没有，就是 Infinity。 */
export function stepsToTolerance(theta0: number, learningRate: number, tolerance: number): number {
  // |θₜ| = |1 − 2η|ᵗ·|θ₀|，所以结果与 θ 的符号无关。
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
