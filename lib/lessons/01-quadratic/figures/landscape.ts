import * as Plot from "@observablehq/plot";
import { drawableExtent } from "../../../figures/axes/drawable.js";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.landscape;

/** A loss of one parameter, the range to draw, and perhaps paths walked on it. */
export type Landscape = {
  readonly loss: (theta: number) => number;
  readonly from: number;
  readonly to: number;
  readonly paths?: readonly (readonly number[])[];
};

/**
 * A loss drawn as a mountain, with walks down it.
 *
 * @see notebooks/00-start-here.ipynb
 */
export function landscape({ loss, from, to, paths = [] }: Landscape): Figure {
  const ground = Array.from({ length: 201 }, (_, i) => {
    const theta = from + ((to - from) * i) / 200;
    return { theta, loss: loss(theta) };
  });
  const [low, high] = drawableExtent(ground.map((point) => point.loss));
  const base = low - 0.12 * (high - low);
  const walks = paths.map((path) => path.map((theta) => ({ theta, loss: loss(theta) })));
  const described = walks.map((walk) =>
    text.walk({
      start: formatNumber(walk[0].theta),
      end: formatNumber(walk[walk.length - 1].theta),
      loss: formatNumber(walk[walk.length - 1].loss),
      count: walk.length - 1,
    }),
  );
  const range = { from: formatNumber(from), to: formatNumber(to) };
  return {
    title: paths.length === 0 ? text.title : text.walkTitle,
    description:
      paths.length === 0
        ? text.description(range)
        : text.walkDescription({ ...range, walks: clauses(described) }),
    ...(paths.length === 0 ? {} : { caption: text.caption }),
    panels: [
      {
        width: 440,
        height: 290,
        marginTop: 28,
        x: { label: text.parameter, domain: [from, to] },
        y: { label: text.loss, domain: [base, high + 0.08 * (high - low)], ticks: 6 },
        marks: [
          Plot.areaY(ground, {
            x: "theta",
            y1: base,
            y2: "loss",
            fill: colors.curve,
            fillOpacity: 0.22,
          }),
          Plot.line(ground, { x: "theta", y: "loss", stroke: colors.curve, strokeWidth: 2 }),
          walks.map((walk, i) => {
            const color = series[i % series.length];
            const channels = { x: "theta", y: "loss", clip: true } as const;
            return [
              Plot.line(walk, { ...channels, stroke: color, strokeOpacity: 0.6 }),
              Plot.dot(walk, { ...channels, fill: color, r: 3.5 }),
              Plot.dot(walk.slice(0, 1), { ...channels, stroke: color, strokeWidth: 2, r: 7 }),
            ];
          }),
        ],
      },
    ],
  };
}
