import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.underflow;

export type Underflow = {
  /** The values of x at which both forms were evaluated, evenly spaced. */
  readonly x: readonly number[];
  /** What the naive form gives; not finite where it fails. */
  readonly naive: readonly number[];
  /** What the form that does not fail gives. */
  readonly stable: readonly number[];
};

type Point = { readonly x: number; readonly naive: number; readonly stable: number };

/**
 * Where the logarithm of a rounded probability breaks off, and log-softmax does not.
 *
 * @see notebooks/03-softmax.ipynb
 */
export function underflow(state: Underflow): Figure {
  const points = pointsOf(state);
  const last = points.filter(worked).at(-1);
  const end = points[points.length - 1];
  return {
    title: text.title,
    description:
      last === undefined
        ? text.neverWorks
        : text.description({
            end: formatNumber(end.stable),
            last: formatNumber(last.naive),
            lastGap: formatNumber(last.x),
          }),
    caption: text.caption,
    panels: [
      {
        ...size,
        x: { label: text.x, ticks: 5 },
        y: { label: text.y, ticks: 5, nice: true },
        marks: marks(points),
      },
    ],
  };
}

const size = { width: 420, height: 250, marginTop: 28, marginLeft: 52, marginBottom: 42 };

function pointsOf({ x, naive, stable }: Underflow): Point[] {
  return x.map((at, i) => ({ x: at, naive: naive[i], stable: stable[i] }));
}

function worked({ naive }: Point): boolean {
  return Number.isFinite(naive);
}

function marks(points: readonly Point[]): Plot.Markish[] {
  const half = points.length < 2 ? 0 : (points[1].x - points[0].x) / 2;
  const fails = points.filter((point) => !worked(point));
  return [
    Plot.rectX(fails, {
      x1: ({ x }) => Math.max(points[0].x, x - half),
      x2: ({ x }) => Math.min(points[points.length - 1].x, x + half),
      fill: colors.bad,
      fillOpacity: 0.2,
      shapeRendering: "crispEdges",
    }),
    Plot.line(points, { x: "x", y: "stable", stroke: colors.curve, strokeWidth: 9 }),
    // The line breaks where nothing is given; the boxes say why.
    Plot.line(points, {
      x: "x",
      y: (point: Point) => (worked(point) ? point.naive : null),
      stroke: colors.gradient,
      strokeWidth: 2.5,
    }),
  ];
}
