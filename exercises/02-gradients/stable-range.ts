// Lesson: notebooks/02-gradients.ipynb#Curvature-sets-the-bound

/**
 * The learning rates with which gradient descent on J(θ) = ½·curvature·θ² converges to 0:
 * those with low < η < high.
 *
 * @param curvature - the second derivative of J, finite
 * @returns [low, high]; [0, 0] if no learning rate above 0 converges
 * @example stableRange(4) // [0, 0.5]
 */
export function stableRange(curvature: number): [low: number, high: number] {
  // TODO: every update multiplies θ by 1 − η·curvature. For which η does that shrink θ?
  // Limits: curvature may be 0 (flat) or negative (a hill): then the range is empty.
  throw new Error("TODO");
}
