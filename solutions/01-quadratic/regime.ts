export type Regime =
  | "stalled"
  | "monotone"
  | "one-step"
  | "oscillating"
  | "two-cycle"
  | "divergent";

/** How gradient descent on J(θ) = ½·curvature·θ² behaves with this learning rate. */
export function regime(learningRate: number, curvature = 2): Regime {
  // Every update multiplies θ by 1 − η·curvature: the product η·curvature alone decides.
  const product = learningRate * curvature;
  if (product === 0) return "stalled";
  if (product < 1) return "monotone";
  if (product === 1) return "one-step";
  if (product < 2) return "oscillating";
  return product === 2 ? "two-cycle" : "divergent";
}
