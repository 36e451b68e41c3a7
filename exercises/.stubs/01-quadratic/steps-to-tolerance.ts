// Lesson: notebooks/01-quadratic.ipynb#Steps-to-a-tolerance

/**
 * How many updates gradient descent on J(θ) = θ² needs to come close to the minimum:
 * the smallest t ≥ 0 with |θₜ| ≤ tolerance.
 *
 * The lesson's formula holds for 0 < η < 1, except ½. The other cases are yours: η = 0 and η ≥ 1,
 * where θ gets no closer; η = ½, whose factor 0 has no logarithm; a start within the tolerance.
 *
 * @param theta0 - θ₀, the start; any finite number
 * @param learningRate - η: 0, or from 0.0001 to 10
 * @param tolerance - the distance from 0 that counts as close, above 0
 * @returns the number of updates, an integer; Infinity if θ never comes that close
 * @example stepsToTolerance(8, 0.25, 1) // 3, because 8 → 4 → 2 → 1
 */
export function stepsToTolerance(theta0: number, learningRate: number, tolerance: number): number {
  // TODO: count the updates until |θ| is small enough, with a loop or with logarithms.
  // Limits: there must be an answer even when θ never gets there.
  throw new Error("TODO");
}
