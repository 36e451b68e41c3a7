import type { Interactive } from "../../../figures/interactive.js";
import { convergenceRegime, quadratic, quadraticTrajectory } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { parabolaDescent } from "../figures/parabolaDescent.js";
import { explorers } from "../words/explorers.js";

const text = explorers.learningRateExplorer;

type State = { readonly theta0: number; readonly learningRate: number; readonly steps: number };

/**
 * η on the parabola: the path, and the loss on a log scale.
 *
 * @see notebooks/01-quadratic.ipynb
 */
export const learningRateExplorer: Interactive<State> = {
  name: "learningRateExplorer",
  initial: { theta0: 1, learningRate: 0.1, steps: 20 },
  controls: () => [
    { field: "learningRate", label: text.learningRate, min: 0, max: 1.1, step: 0.01 },
    { field: "steps", label: text.steps, min: 1, max: 30, step: 1 },
  ],
  draw: parabolaDescent,
  say({ theta0, learningRate, steps }) {
    const theta = quadraticTrajectory(theta0, learningRate, steps)[steps] ?? theta0;
    return text.line({
      factor: formatNumber(1 - 2 * learningRate),
      count: steps,
      theta: formatNumber(theta),
      loss: formatNumber(quadratic(theta)),
      regime: text.regimes[convergenceRegime(learningRate)],
    });
  },
};
