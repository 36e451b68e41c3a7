import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "./figure.js";
import { short } from "./parts/number.js";

const text = {
  overflowTitle: "The first probability of softmax([x, x]): always one half",
  overflowX: "both logits x (no unit)",
  overflowY: "probability of class 0",
  overflow: (from: string, to: string) =>
    `Two lines over the logits x. The shifted softmax stays at one half everywhere. Of the values drawn, the naive softmax agrees from x = ${from} to x = ${to}; outside, it is not a number.`,
  overflowCaption:
    "Grey: shifted softmax. Orange: naive softmax. Shaded: the naive formula gives NaN, on the left 0/0, on the right ∞/∞.",
  underflowTitle: "The logarithm of the smaller probability of softmax([x, 0])",
  underflowX: "gap x between the logits (no unit)",
  underflowY: "log-probability (nats)",
  underflow: (to: string, x: string, end: string) =>
    `Two lines over the gap x between two logits. Log-softmax falls in a straight line and ends at ${end}. The logarithm of the rounded probability follows it as far as x = ${x}, where it is ${to}; beyond, it is minus infinity.`,
  underflowCaption:
    "Grey: log-softmax. Orange: softmax first, logarithm second. Shaded: the probability is rounded to 0, its logarithm is −∞.",
  neverWorks: "The naive line is missing: none of its values is a finite number.",
} as const;

export type FloatingPointLimit = {
  /** The values of x at which both forms were evaluated, evenly spaced. */
  readonly x: readonly number[];
  /** What the naive form gives; not finite where it fails. */
  readonly naive: readonly number[];
  /** What the form gives that does not fail. */
  readonly stable: readonly number[];
};

type Point = { readonly x: number; readonly naive: number; readonly stable: number };

/**
 * Where the naive softmax of two equal logits stops being a number.
 *
 * @see notebooks/03-softmax.ipynb
 */
export function overflow(state: FloatingPointLimit): Figure {
  const points = pointsOf(state);
  const works = points.filter(worked);
  return {
    title: text.overflowTitle,
    description:
      works.length === 0
        ? text.neverWorks
        : text.overflow(short(works[0].x), short(works[works.length - 1].x)),
    caption: text.overflowCaption,
    panels: [
      {
        ...size,
        x: { label: text.overflowX, ticks: 5 },
        y: { label: text.overflowY, ticks: 5, domain: [0, 1] },
        marks: marks(points),
      },
    ],
  };
}

/**
 * Where the logarithm of a rounded probability breaks off, and log-softmax does not.
 *
 * @see notebooks/03-softmax.ipynb
 */
export function underflow(state: FloatingPointLimit): Figure {
  const points = pointsOf(state);
  const last = points.filter(worked).at(-1);
  const end = points[points.length - 1];
  return {
    title: text.underflowTitle,
    description:
      last === undefined
        ? text.neverWorks
        : text.underflow(short(last.naive), short(last.x), short(end.stable)),
    caption: text.underflowCaption,
    panels: [
      {
        ...size,
        x: { label: text.underflowX, ticks: 5 },
        y: { label: text.underflowY, ticks: 5, nice: true },
        marks: marks(points),
      },
    ],
  };
}

const size = { width: 420, height: 250, marginTop: 28, marginLeft: 52, marginBottom: 42 };

function pointsOf({ x, naive, stable }: FloatingPointLimit): Point[] {
  return x.map((at, i) => ({ x: at, naive: naive[i], stable: stable[i] }));
}

function worked({ naive }: Point): boolean {
  return Number.isFinite(naive);
}

function marks(points: readonly Point[]): Plot.Markish[] {
  const half = (points[1].x - points[0].x) / 2;
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
    // A line breaks at NaN; at −Infinity it would leave the picture.
    Plot.line(points, {
      x: "x",
      y: (point: Point) => (worked(point) ? point.naive : Number.NaN),
      stroke: colors.gradient,
      strokeWidth: 2.5,
    }),
  ];
}
