import * as Plot from "@observablehq/plot";
import { drawable } from "../../../figures/axes/drawable.js";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { declutter } from "../../../figures/marks/declutter.js";
import { quadratic, quadraticTrajectory } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.parabolaDescent;

/** What the figure shows: a start, a learning rate, a number of steps, and the parabola's curvature. */
export type ParabolaDescent = {
  readonly theta0: number;
  readonly learningRate: number;
  readonly steps: number;
  readonly curvature?: number;
};

type Visit = { readonly t: number; readonly theta: number; readonly loss: number };

/**
 * The path of gradient descent on a parabola, and its loss step by step on a log scale.
 *
 * @see notebooks/01-quadratic.ipynb
 */
export function parabolaDescent(state: ParabolaDescent): Figure {
  const { theta0, learningRate, steps, curvature = 2 } = state;
  const path = Array.from(
    quadraticTrajectory(theta0, learningRate, steps, curvature),
    (theta, t): Visit => ({ t, theta, loss: quadratic(theta, curvature) }),
  );
  const first = path[0];
  const last = path[path.length - 1];
  const setting = {
    formula: curvature === 2 ? text.square : text.parabola({ curvature: formatNumber(curvature) }),
    start: formatNumber(theta0),
    learningRate: formatNumber(learningRate),
  };
  return {
    title: text.title(setting),
    description: text.description({
      ...setting,
      count: steps,
      end: formatNumber(last.theta),
      firstLoss: formatNumber(first.loss),
      lastLoss: formatNumber(last.loss),
    }),
    ...(path.some(({ loss }) => loss === 0) ? { caption: text.zeroLoss } : {}),
    panels: [pathPanel(path, curvature), lossPanel(path)],
  };
}

const size = { width: 330, height: 260, marginLeft: 48, marginTop: 28 };

function pathPanel(whole: readonly Visit[], curvature: number): Plot.PlotOptions {
  const path = whole.filter(({ loss }) => drawable(loss));
  const reach = 1.15 * Math.max(0.1, ...path.map(({ theta }) => Math.abs(theta)));
  const curve = Array.from({ length: 121 }, (_, i) => {
    const theta = reach * (i / 60 - 1);
    return { theta, loss: quadratic(theta, curvature) };
  });
  const top = quadratic(reach, curvature);
  const place = ({ theta, loss }: Visit) => ({ x: theta, y: loss });
  // No label after the first that has no room, and none along the floor, where it would lie on the axis.
  const labelled = declutter(path, place, { x: 2 * reach, y: top }).filter(
    ({ t, loss }, i) => t === i && loss > 0.06 * top,
  );
  return {
    ...size,
    x: { label: text.parameter, ticks: 5 },
    y: { label: text.loss, ticks: 5, domain: [0, top] },
    marks: [
      Plot.ruleY([0], { strokeOpacity: 0.3 }),
      Plot.line(curve, { x: "theta", y: "loss", stroke: colors.curve }),
      Plot.line(path, { x: "theta", y: "loss", stroke: colors.path, strokeOpacity: 0.7 }),
      Plot.dot(path, { x: "theta", y: "loss", fill: colors.path, r: 3.5 }),
      stepLabels(
        labelled.filter(({ theta }) => theta >= 0),
        11,
      ),
      stepLabels(
        labelled.filter(({ theta }) => theta < 0),
        -11,
      ),
    ],
  };
}

/** The number of each step, on the outside of the bowl, where no line runs. */
function stepLabels(path: readonly Visit[], dx: number): Plot.Markish {
  return Plot.text(path, { x: "theta", y: "loss", text: "t", dx, dy: 6, fontWeight: 600 });
}

function lossPanel(path: readonly Visit[]): Plot.PlotOptions {
  const positive = path.filter(({ loss }) => loss > 0);
  return {
    ...size,
    x: { label: text.step, ticks: 5, domain: [0, Math.max(1, path.length - 1)], nice: false },
    y: { label: text.lossLog, grid: true, ...logAxis(positive.map(({ loss }) => loss)) },
    marks: [
      Plot.line(positive, { x: "t", y: "loss", stroke: colors.path, strokeOpacity: 0.7 }),
      Plot.dot(positive, { x: "t", y: "loss", fill: colors.path, r: 3 }),
    ],
  };
}
