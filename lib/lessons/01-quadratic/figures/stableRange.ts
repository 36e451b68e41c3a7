import * as Plot from "@observablehq/plot";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses, sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.stableRange;

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
 * The factor of one step against η, one curve for each curvature.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function stableRange(state: StableRange): Figure {
  const { curvatures, maxLearningRate, markLargest = false } = state;
  const top = 2;
  const lowest = bestFactor(curvatures);
  const bounds = curvatures.map((a) =>
    text.bound({ curvature: formatNumber(a), bound: formatNumber(2 / a) }),
  );
  const smallest = markLargest
    ? [
        text.largest.smallest({
          learningRate: formatNumber(lowest.rate),
          factor: formatNumber(lowest.factor),
        }),
      ]
    : [];
  return {
    title: markLargest ? text.largest.title : text.title,
    description: sentences([text.description({ bounds: clauses(bounds) }), ...smallest]),
    caption: markLargest ? text.largest.caption : text.caption,
    panels: [
      {
        width: 420,
        height: 290,
        marginTop: 28,
        marginRight: 56,
        x: { label: text.learningRate, domain: [0, maxLearningRate] },
        y: { label: markLargest ? text.largest.factor : text.factor, domain: [0, top], ticks: 5 },
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
      text: () => text.curvature({ name, curvature: formatNumber(a) }),
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
