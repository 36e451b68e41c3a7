import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { convergenceRegime, quadraticTrajectory } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.regimes;

/** Two pictures fit side by side on a phone. */
const width = 154;

const regimeCount = Object.keys(figures.regimeNames).length;

/** A start, the learning rates to compare, and a number of steps. */
export type Regimes = {
  readonly theta0: number;
  readonly learningRates: readonly number[];
  readonly steps: number;
};

/**
 * One small picture for each learning rate: θₜ against t on J(θ) = θ².
 *
 * @see notebooks/01-quadratic.ipynb
 */
export function regimes({ theta0, learningRates, steps }: Regimes): Figure {
  const runs = learningRates.map((learningRate) => {
    const thetas = Array.from(quadraticTrajectory(theta0, learningRate, steps));
    const regime = figures.regimeNames[convergenceRegime(learningRate)];
    const heading = text.heading({ learningRate: formatNumber(learningRate), regime });
    return { thetas, heading, regime };
  });
  const isEach = new Set(runs.map(({ regime }) => regime)).size === regimeCount;
  const described = runs.map(({ thetas, heading }) =>
    text.panel({ heading, end: formatNumber(thetas[thetas.length - 1]) }),
  );
  return {
    title: isEach ? text.title.all : text.title.some,
    description: text.description({
      start: formatNumber(theta0),
      count: steps,
      panels: clauses(described),
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
    height: 183,
    marginTop: 44,
    marginBottom: 36,
    marginLeft: 44,
    marginRight: 10,
    x: { label: text.step, ticks: 3 },
    y: {
      label: text.parameter,
      domain: [-reach, reach],
      ticks: 4,
    },
    marks: [
      Plot.ruleY([0], { strokeOpacity: 0.3 }),
      Plot.line(points, { x: "t", y: "theta", stroke: colors.path, strokeOpacity: 0.6 }),
      Plot.dot(points, { x: "t", y: "theta", fill: colors.path, r: 2.5 }),
      Plot.text([heading], { frameAnchor: "top-right", dy: -16, fontWeight: 600 }),
    ],
  };
}
