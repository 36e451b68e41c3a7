/** The learning rates between which gradient descent on J(θ) = ½·curvature·θ² converges. */
export function stableRange(curvature: number): [low: number, high: number] {
  // |1 − η·curvature| < 1 holds exactly for 0 < η < 2/curvature, and for no η on a hill.
  return curvature > 0 ? [0, 2 / curvature] : [0, 0];
}
