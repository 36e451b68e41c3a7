// Lesson: notebooks/01-quadratic.ipynb#The-update-rule

/**
 * One update of gradient descent on J(θ) = θ²: θ − η·∇J(θ).
 *
 * @param theta - θ, where the update starts; any finite number
 * @param learningRate - η, finite and at least 0
 * @returns θ after the update
 * @example step(1, 0.1) // 0.8
 */
export function step(theta: number, learningRate: number): number {
  // TODO: work out ∇J(θ) for J(θ) = θ², then take one step against it.
  // Limits: no bad values are passed in; one line is enough.
  throw new Error("TODO");
}
