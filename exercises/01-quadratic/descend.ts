// Lesson: notebooks/01-quadratic.ipynb#The-path-downhill

/**
 * The path of gradient descent on J(θ) = θ²: θ₀, θ₁, … θ_steps.
 *
 * @param theta0 - θ₀, the start; any finite number
 * @param learningRate - η, finite and at least 0
 * @param steps - how many updates to make, an integer from 0 to 10,000
 * @returns the points visited, the start included: steps + 1 numbers
 * @example descend(1, 0.25, 3) // [1, 0.5, 0.25, 0.125]
 */
export function descend(theta0: number, learningRate: number, steps: number): number[] {
  // TODO: begin with θ₀, make the updates one after another, keep every point.
  // Limits: 0 steps give [theta0].
  throw new Error("TODO");
}
