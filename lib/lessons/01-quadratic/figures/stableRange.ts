import * as Plot from "@observablehq/plot";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "The steeper the bend, the smaller the safe learning rate",
  rate: "learning rate η",
  factor: "factor |1 − ηa|",
  curvature: (s: { name: string; a: string }) => `${s.name} = ${s.a}`,
  caption: "Each curve touches 0 at η = 1/a and crosses the dashed line, 1, at η = 2/a.",
  description: (s: { bounds: string }) =>
    `The factor |1 − ηa| of one step against η for several curvatures a. The dashed line at 1 parts convergence from divergence: ${s.bounds}.`,
  bound: (s: { a: string; bound: string }) => `a = ${s.a} converges below η = ${s.bound}`,
  and: "; ",
  size: "size of the factor",
  largestTitle: "The larger factor decides, and is smallest where the two are equal",
  largestCaption:
    "Thick: the larger of the two factors. The ring marks where it is smallest, the dot where the sharper one crosses 1.",
  smallest: (s: { rate: string; factor: string }) =>
    ` The largest of the factors is smallest at η = ${s.rate}, where it is ${s.factor}.`,
};

/**
 * The curvatures a of J(θ) = ½aθ² to compare, the largest learning rate to draw, and whether to
 * mark the largest factor, the one that decides when all directions share one η.
 */
export type StableRange = {
  readonly curvatures: readonly number[];
  readonly maxLearningRate: number;
  readonly markLargest?: boolean;
};

/**
 * The factor of one step against η, one curve a curvature.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function stableRange(state: StableRange): Figure {
  const { curvatures, maxLearningRate, markLargest = false } = state;
  const top = 2;
  const lowest = bestFactor(curvatures);
  const bounds = curvatures.map((a) =>
    text.bound({ a: formatNumber(a), bound: formatNumber(2 / a) }),
  );
  return {
    title: markLargest ? text.largestTitle : text.title,
    description:
      text.description({ bounds: bounds.join(text.and) }) +
      (markLargest
        ? text.smallest({ rate: formatNumber(lowest.rate), factor: formatNumber(lowest.factor) })
        : ""),
    caption: markLargest ? text.largestCaption : text.caption,
    panels: [
      {
        width: 420,
        height: 290,
        marginTop: 28,
        marginRight: 56,
        x: { label: text.rate, domain: [0, maxLearningRate] },
        y: { label: markLargest ? text.size : text.factor, domain: [0, top], ticks: 5 },
        marks: [
          Plot.ruleY([1], { strokeDasharray: "4 3" }),
          markLargest ? largestFactor(state, lowest) : [],
          curvatures.map((a, i) =>
            factorCurve(a, series[i % series.length], {
              name: markLargest ? names[i % names.length] : "a",
              end: maxLearningRate,
              top,
            }),
          ),
        ],
      },
    ],
  };
}

/** The curvatures of two directions have names of their own, as in the lesson. */
const names = ["a", "b", "c"];

type Curve = { readonly name: string; readonly end: number; readonly top: number };

function factorCurve(a: number, color: string, { name, end, top }: Curve) {
  // The curve leaves the picture where ηa − 1 = top.
  const last = Math.min(end, (1 + top) / a);
  const corners = [0, Math.min(1 / a, last), last].map((rate) => [rate, Math.abs(1 - rate * a)]);
  return [
    Plot.line(corners, { stroke: color, strokeWidth: 2 }),
    Plot.dot(2 / a <= end ? [[2 / a, 1]] : [], { fill: color, r: 4 }),
    Plot.text(corners.slice(-1), {
      text: () => text.curvature({ name, a: formatNumber(a) }),
      textAnchor: "start",
      dx: 6,
      fill: color,
      fontWeight: 600,
    }),
  ];
}

type FactorAt = { readonly rate: number; readonly factor: number };

/** The η at which the largest factor is smallest: 2 / (smallest + largest curvature). */
function bestFactor(curvatures: readonly number[]): FactorAt {
  const rate = 2 / (Math.min(...curvatures) + Math.max(...curvatures));
  return { rate, factor: Math.max(...curvatures.map((a) => Math.abs(1 - rate * a))) };
}

function largestFactor({ curvatures, maxLearningRate }: StableRange, lowest: FactorAt) {
  const corners = [0, lowest.rate, maxLearningRate].map((rate) => [
    rate,
    Math.max(...curvatures.map((a) => Math.abs(1 - rate * a))),
  ]);
  return [
    Plot.line(corners, { stroke: colors.curve, strokeOpacity: 0.5, strokeWidth: 9 }),
    Plot.dot([lowest], { x: "rate", y: "factor", stroke: "currentColor", strokeWidth: 2, r: 8 }),
  ];
}
