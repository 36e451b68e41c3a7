import type { ConvergenceRegime } from "../../../quadratic.js";

/** What a figure calls each regime of gradient descent. */
export const regimeNames: Readonly<Record<ConvergenceRegime, string>> = {
  stalled: "stalled",
  monotone: "monotone",
  "one-step": "one step",
  oscillating: "oscillating",
  "two-cycle": "two-cycle",
  divergent: "divergent",
};
