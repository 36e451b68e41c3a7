import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { declutter } from "../../../figures/marks/declutter.js";
import { gradientDescent } from "../../../gradientDescent.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.nextGradient;

const subscript = (t: number) =>
  [...String(t)].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join("");

type Visit = { readonly t: number; readonly theta: number; readonly gradient: number };

/** A loss and its gradient, where the walk starts, its learning rate and steps, and the range to draw. */
export type NextGradient = {
  readonly loss: (theta: number) => number;
  readonly gradientOf: (theta: number) => number;
  readonly theta0: number;
  readonly learningRate: number;
  readonly steps: number;
  readonly from: number;
  readonly to: number;
};

/**
 * The chain θ₀ → ∇J(θ₀) → θ₁ → ∇J(θ₁) → …, on the loss and on its gradient.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function nextGradient(state: NextGradient): Figure {
  const { gradientOf, theta0, learningRate, steps } = state;
  const visits = gradientDescent(gradientOf, theta0, { learningRate, steps }).map(
    (theta, t): Visit => ({ t, theta, gradient: gradientOf(theta) }),
  );
  const described = visits
    .slice(0, 4)
    .map(({ theta, gradient }) =>
      text.visit({ theta: formatNumber(theta), gradient: formatNumber(gradient) }),
    );
  return {
    title: text.title,
    description: text.description({
      learningRate: formatNumber(learningRate),
      visits: clauses(described),
    }),
    caption: text.caption,
    panels: [lossPanel(state, visits), gradientPanel(state, visits)],
  };
}

const size = { width: 340, height: 350, marginLeft: 44, marginTop: 28 };

function lossPanel({ loss, from, to }: NextGradient, visits: readonly Visit[]): Plot.PlotOptions {
  const curve = along(from, to, loss);
  const heights = curve.map(([, height]) => height);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const half = 0.1 * (to - from);
  const place = ({ theta }: Visit) => ({ x: theta, y: loss(theta) });
  return {
    ...size,
    x: { label: text.parameter, domain: [from, to], ticks: 5 },
    y: { label: text.loss, domain: [low - 0.15 * (high - low), high], ticks: 5 },
    marks: [
      Plot.line(curve, { stroke: colors.curve, strokeWidth: 2 }),
      Plot.link(visits, {
        x1: ({ theta }: Visit) => theta - half,
        x2: ({ theta }: Visit) => theta + half,
        y1: ({ theta, gradient }: Visit) => loss(theta) - half * gradient,
        y2: ({ theta, gradient }: Visit) => loss(theta) + half * gradient,
        stroke: colors.gradient,
        strokeWidth: 1.5,
        clip: true,
      }),
      Plot.dot(visits.map(place), { x: "x", y: "y", fill: colors.path, r: 4 }),
      Plot.text(declutter(visits, place, { x: to - from, y: high - low }), {
        x: "theta",
        y: ({ theta }: Visit) => loss(theta),
        text: ({ t }: Visit) => text.parameterAt({ step: subscript(t) }),
        dx: -10,
        dy: -10,
        fontWeight: 600,
      }),
    ],
  };
}

function gradientPanel(state: NextGradient, visits: readonly Visit[]): Plot.PlotOptions {
  const { gradientOf, from, to } = state;
  const curve = along(from, to, gradientOf);
  const heights = curve.map(([, height]) => height);
  const [low, high] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  const width = { x: to - from, y: high - low };
  const height = ({ theta, gradient }: Visit) => ({ x: theta, y: gradient });
  const foot = ({ theta }: Visit) => ({ x: theta, y: 0 });
  const turns = visits.flatMap(({ t, theta, gradient }) => [
    ...(t === 0 ? [] : [[theta, 0]]),
    [theta, gradient],
  ]);
  const arrived = declutter(visits, foot, width, 0.06);
  return {
    ...size,
    x: { label: text.parameter, domain: [from, to], ticks: 5 },
    // Room below the axis for the names of the points on it.
    y: { label: text.gradient, domain: [low - 0.12 * (high - low), high], ticks: 5 },
    marks: [
      Plot.ruleY([0]),
      Plot.line(curve, { stroke: colors.gradient, strokeWidth: 2 }),
      Plot.line(turns, { stroke: colors.path, clip: true }),
      Plot.dot(visits, { x: "theta", y: "gradient", fill: colors.path, r: 4, clip: true }),
      Plot.text(declutter(visits, height, width, 0.1), {
        x: "theta",
        y: "gradient",
        text: ({ t }: Visit) => text.gradientAt({ step: subscript(t) }),
        textAnchor: "end",
        dx: -6,
        dy: -8,
        fontWeight: 600,
      }),
      // On the free side of the axis.
      parameterLabels(
        arrived.filter(({ gradient }) => gradient > 0),
        12,
      ),
      parameterLabels(
        arrived.filter(({ gradient }) => gradient <= 0),
        -12,
      ),
    ],
  };
}

function parameterLabels(visits: readonly Visit[], dy: number): Plot.Markish {
  return Plot.text(visits, {
    x: "theta",
    y: 0,
    text: ({ t }: Visit) => text.parameterAt({ step: subscript(t) }),
    dy,
  });
}

function along(from: number, to: number, f: (theta: number) => number): [number, number][] {
  return Array.from({ length: 121 }, (_, i) => {
    const theta = from + ((to - from) * i) / 120;
    return [theta, f(theta)];
  });
}
