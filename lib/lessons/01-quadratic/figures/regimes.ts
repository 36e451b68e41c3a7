import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { convergenceRegime, quadraticTrajectory } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { regimeNames } from "./regimeNames.js";

const text = {
  title: "The six regimes of gradient descent on J(θ) = θ²",
  caption: "The vertical scale of each picture reaches as far as its path, to both sides of 0.",
  step: "step t",
  parameter: "θₜ",
  heading: (s: { rate: string; regime: string }) => `η = ${s.rate}: ${s.regime}`,
  description: (s: { start: string; steps: number; panels: string }) =>
    `Small pictures of θₜ for ${s.steps} steps from θ₀ = ${s.start}. ${s.panels}.`,
  panel: (s: { heading: string; end: string }) => `${s.heading}, ends at ${s.end}`,
  and: "; ",
};

/** Two pictures stand side by side on a telephone. */
const width = 154;

/** A start, the learning rates to compare, and a number of steps. */
export type Regimes = {
  readonly theta0: number;
  readonly learningRates: readonly number[];
  readonly steps: number;
};

/**
 * One small picture a learning rate: θₜ against t on J(θ) = θ².
 *
 * @see notebooks/01-quadratic.ipynb
 */
export function regimes({ theta0, learningRates, steps }: Regimes): Figure {
  const runs = learningRates.map((learningRate) => {
    const thetas = Array.from(quadraticTrajectory(theta0, learningRate, steps));
    const regime = regimeNames[convergenceRegime(learningRate)];
    return { thetas, heading: text.heading({ rate: formatNumber(learningRate), regime }) };
  });
  const described = runs.map(({ thetas, heading }) =>
    text.panel({ heading, end: formatNumber(thetas[thetas.length - 1]) }),
  );
  return {
    title: text.title,
    description: text.description({
      start: formatNumber(theta0),
      steps,
      panels: described.join(text.and),
    }),
    caption: text.caption,
    columns: 3,
    panels: runs.map(({ thetas, heading }) => panel(thetas, heading)),
  };
}

function panel(thetas: readonly number[], heading: string): Plot.PlotOptions {
  const points = thetas.map((theta, t) => ({ t, theta }));
  const reach = 1.1 * Math.max(1e-3, ...thetas.map(Math.abs));
  return {
    width,
    height: 165,
    marginTop: 26,
    marginBottom: 36,
    marginLeft: 44,
    marginRight: 10,
    x: { label: text.step, ticks: 3 },
    y: {
      label: text.parameter,
      domain: [-reach, reach],
      ticks: 4,
      labelAnchor: "center",
      labelArrow: "none",
    },
    marks: [
      Plot.ruleY([0], { strokeOpacity: 0.3 }),
      Plot.line(points, { x: "t", y: "theta", stroke: colors.path, strokeOpacity: 0.6 }),
      Plot.dot(points, { x: "t", y: "theta", fill: colors.path, r: 2.5 }),
      Plot.text([heading], { frameAnchor: "top-right", dy: -18, fontWeight: 600 }),
    ],
  };
}
