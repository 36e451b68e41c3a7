import * as Plot from "@observablehq/plot";
import { colors } from "../../../figures/figure.js";
import type { Interactive } from "../../../figures/interactive.js";
import { withMarks } from "../../../figures/marks/withMarks.js";
import { convergenceRegime, quadraticTrajectory } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { stableRange } from "../figures/stableRange.js";
import { explorers } from "../words/explorers.js";
import { figures } from "../words/figures.js";

const text = explorers.regimeExplorer;

type State = { readonly learningRate: number; readonly curvature: number };

const steps = 12;
const top = 2;
const factorOf = ({ learningRate, curvature }: State) => 1 - learningRate * curvature;
const heightOf = (state: State) => Math.min(top, Math.abs(factorOf(state)));

/**
 * The map of |1 − ηa| with the path that belongs to its point.
 *
 * @see notebooks/01-quadratic.ipynb
 */
export const regimeExplorer: Interactive<State> = {
  name: "regimeExplorer",
  initial: { learningRate: 0.1, curvature: 2 },
  controls: () => [
    { field: "learningRate", label: text.learningRate, min: 0, max: 2, step: 0.01 },
    { field: "curvature", label: text.curvature, min: 1, max: 8, step: 1 },
  ],
  handle: { panel: 0, x: "learningRate", at: (state) => [state.learningRate, heightOf(state)] },
  draw(state) {
    const { learningRate, curvature } = state;
    const map = stableRange({ curvatures: [curvature], maxLearningRate: 2 });
    const point = Plot.dot([[learningRate, heightOf(state)]], { fill: colors.gradient, r: 6 });
    return {
      ...map,
      title: text.title,
      caption: text.caption,
      panels: [...map.panels.map((panel) => withMarks(panel, [point], size)), pathPanel(state)],
    };
  },
  say(state) {
    const factor = factorOf(state);
    return text.line({
      factor: formatNumber(factor),
      size: formatNumber(Math.abs(factor)),
      regime: figures.regimeNames[convergenceRegime(state.learningRate, state.curvature)],
      bound: formatNumber(2 / state.curvature),
    });
  },
};

const size = { width: 340, height: 260, marginTop: 28 };

function pathPanel({ learningRate, curvature }: State): Plot.PlotOptions {
  const points = quadraticTrajectory(1, learningRate, steps, curvature).map((theta, t) => [
    t,
    theta,
  ]);
  return {
    ...size,
    x: { label: text.step, domain: [0, steps], ticks: 6, inset: 6 },
    y: { label: text.parameter, domain: [-top, top], ticks: 5 },
    marks: [
      Plot.ruleY([0], { strokeOpacity: 0.3 }),
      Plot.line(points, { stroke: colors.path, strokeOpacity: 0.6, clip: true }),
      Plot.dot(points, { fill: colors.path, r: 3, clip: true }),
    ],
  };
}
