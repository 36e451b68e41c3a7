import * as Plot from "@observablehq/plot";
import { drawable } from "../../../figures/axes/drawable.js";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { declutter } from "../../../figures/marks/declutter.js";
import { quadratic, quadraticTrajectory } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: (s: Words) =>
    `Gradient descent on J(θ) = ${s.formula}, from θ₀ = ${s.start}, η = ${s.rate}`,
  parameter: "parameter θ",
  loss: "loss J(θ)",
  step: "step t",
  lossLog: "loss J(θₜ), log scale",
  description: (s: Words) =>
    `Left, the parabola J(θ) = ${s.formula} with the points visited, from θ₀ = ${s.start} to θ = ${s.end} after ${s.steps} steps with η = ${s.rate}. Right, the loss at each step on a log scale: ${s.firstLoss} at the start, ${s.lastLoss} at the end.`,
  zero: "A loss of exactly 0 has no place on a log scale: those steps are missing on the right.",
};
type Words = Record<
  "formula" | "start" | "rate" | "end" | "steps" | "firstLoss" | "lastLoss",
  string
>;

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
  const words: Words = {
    formula: curvature === 2 ? "θ²" : `½·${formatNumber(curvature)}·θ²`,
    start: formatNumber(theta0),
    rate: formatNumber(learningRate),
    end: formatNumber(last.theta),
    steps: String(steps),
    firstLoss: formatNumber(first.loss),
    lastLoss: formatNumber(last.loss),
  };
  return {
    title: text.title(words),
    description: text.description(words),
    ...(path.some(({ loss }) => loss === 0) ? { caption: text.zero } : {}),
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
  // None behind the first that has no room, and none along the floor, where it would stand on the axis.
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
