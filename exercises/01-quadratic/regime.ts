// Lesson: notebooks/01-quadratic.ipynb#Six-regimes

export type Regime =
  | "stalled" // θ never moves
  | "monotone" // θ shrinks and keeps its side of the valley
  | "one-step" // θ is at the minimum after a single update
  | "oscillating" // θ shrinks and changes sides at every update
  | "two-cycle" // θ jumps between two points forever
  | "divergent"; // θ grows without end

/**
 * How gradient descent behaves on J(θ) = ½·curvature·θ², from a start other than 0.
 *
 * @param learningRate - η, finite and at least 0
 * @param curvature - the second derivative of J, above 0; 2 makes J(θ) = θ²
 * @returns the name of the regime
 * @example regime(0.1) // "monotone"
 */
export function regime(learningRate: number, curvature = 2): Regime {
  // TODO: find the number that every update multiplies θ by. Its size and its sign decide.
  // Limits: compare exactly, without a tolerance.
  throw new Error("TODO");
}
