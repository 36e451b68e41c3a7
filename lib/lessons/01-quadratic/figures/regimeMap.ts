import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { type ConvergenceRegime, convergenceRegime } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.regimeMap;

/** The learning rates to mark, and the curvature a of J(θ) = ½aθ² (2 for θ²). */
export type RegimeMap = {
  readonly learningRates: readonly number[];
  readonly curvature?: number;
};

const regimeColor = {
  stalled: colors.curve,
  monotone: colors.good,
  "one-step": colors.accent,
  oscillating: colors.path,
  "two-cycle": colors.gradient,
  divergent: colors.bad,
} as const;

type Mark = { readonly rate: number; readonly factor: number; readonly regime: ConvergenceRegime };

/** A regime is named once, at its fastest learning rate. */
function onePerRegime(marks: readonly Mark[]): Mark[] {
  return marks.filter(
    (mark) => !marks.some((m) => m.regime === mark.regime && m.factor < mark.factor),
  );
}

/** Where a regime's name stands so that it covers no line: outside the V near its tip. */
function beside({ factor, regime }: Mark) {
  const right = regime !== "monotone" && regime !== "stalled";
  if (regime === "one-step") return { dy: -46 };
  if (factor === 1)
    return { textAnchor: right ? "end" : "start", dx: right ? -8 : 8, dy: -12 } as const;
  const inside = factor > 0.5;
  const anchor = right === inside ? "end" : "start";
  const away = inside ? 12 : 2;
  return {
    textAnchor: anchor,
    dx: anchor === "end" ? -away : away,
    dy: inside ? -4 : 16,
  } as const;
}

/**
 * The factor of one step against the learning rate, with its regimes.
 *
 * @see notebooks/01-quadratic.ipynb
 */
export function regimeMap({ learningRates, curvature = 2 }: RegimeMap): Figure {
  const bound = 2 / curvature;
  const end = Math.max(1.25 * bound, ...learningRates.map((rate) => 1.08 * rate));
  const at = (rate: number) => {
    const regime = convergenceRegime(rate, curvature);
    return { rate, factor: Math.abs(1 - rate * curvature), regime };
  };
  const marked = learningRates.map(at);
  const described = marked.map(({ rate, factor, regime }) =>
    text.point({
      learningRate: formatNumber(rate),
      factor: formatNumber(factor),
      regime: figures.regimeNames[regime],
    }),
  );
  return {
    title: text.title({ curvature: formatNumber(curvature) }),
    description: text.description({
      best: formatNumber(bound / 2),
      bound: formatNumber(bound),
      points: clauses(described),
    }),
    panels: [
      {
        width: 440,
        height: 290,
        marginTop: 28,
        x: { label: text.learningRate, domain: [0, end] },
        y: { label: text.factor, domain: [0, Math.max(1.5, at(end).factor)], ticks: 6 },
        marks: [
          Plot.ruleY([1], { strokeDasharray: "4 3" }),
          Plot.text([text.grows], { x: bound / 2, y: 1, dy: -10 }),
          Plot.text([text.shrinks], { x: bound / 2, y: 1, dy: 11 }),
          Plot.line([0, bound / 2, end].map(at), {
            x: "rate",
            y: "factor",
            stroke: colors.curve,
            strokeWidth: 2,
          }),
          Plot.dot(marked, {
            x: "rate",
            y: "factor",
            fill: ({ regime }: Mark) => regimeColor[regime],
            r: 6,
          }),
          onePerRegime(marked).map((point) =>
            Plot.text([point], {
              x: "rate",
              y: "factor",
              text: () => figures.regimeNames[point.regime],
              fontWeight: 600,
              ...beside(point),
            }),
          ),
        ],
      },
    ],
  };
}
