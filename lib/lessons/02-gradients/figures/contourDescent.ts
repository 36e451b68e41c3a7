import * as Plot from "@observablehq/plot";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { drawable, rangeOf } from "../../../figures/parts/drawable.js";
import { namesAbove } from "../../../figures/parts/namesAbove.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "Gradient descent seen from above",
  x: "parameter x",
  y: "parameter y",
  rate: (rate: string) => `η = ${rate}`,
  caption: "Each grey line joins points of equal loss, like a contour line on a map.",
  shade: "The more shade, the higher the ground.",
  minimum: "The cross marks the minimum, a ring the start of a path.",
  description: (s: { walks: string }) =>
    `Contour lines of J over two parameters, with the points that gradient descent visits: ${s.walks}.`,
  withRate: (rate: string) => `with η = ${rate} `,
  walk: (s: { rate: string; start: string; end: string; steps: number; loss: string }) =>
    `${s.rate}from ${s.start} to ${s.end} in ${s.steps} steps, where J = ${s.loss}`,
  and: "; ",
};

type Range = readonly [number, number];

/** A loss of two parameters, the ranges to draw, the paths walked on it, and perhaps their learning rates. */
export type ContourDescent = {
  readonly loss: (x: number, y: number) => number;
  readonly x: Range;
  readonly y: Range;
  readonly paths: readonly (readonly ArrayLike<number>[])[];
  readonly learningRates?: readonly number[];
  /** A minimum to mark with a cross. */
  readonly minimum?: readonly [number, number];
  /** The heights to draw lines at, and to shade the ground by, where a bowl's would not do. */
  readonly levels?: readonly number[];
};

/**
 * The contour lines of a loss of two parameters, with one or more walks down it.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function contourDescent(state: ContourDescent): Figure {
  const { loss, x, y, paths, learningRates = [], minimum, levels } = state;
  const walks = paths.map((path) => path.map(toPoint));
  const at = (point: Point) => `(${formatNumber(point.x)}, ${formatNumber(point.y)})`;
  const described = walks.map((walk, i) => {
    const last = walk[walk.length - 1];
    const rate =
      learningRates[i] === undefined ? "" : text.withRate(formatNumber(learningRates[i]));
    return text.walk({
      rate,
      start: at(walk[0]),
      end: at(last),
      steps: walk.length - 1,
      loss: formatNumber(loss(last.x, last.y)),
    });
  });
  return {
    title: text.title,
    description: text.description({ walks: described.join(text.and) }),
    caption: [
      text.caption,
      ...(levels === undefined ? [] : [text.shade]),
      ...(minimum === undefined ? [] : [text.minimum]),
    ].join(" "),
    panels: [
      {
        ...contourFrame(x, y),
        x: { label: text.x, domain: x },
        y: { label: text.y, domain: y },
        marks: [
          levels === undefined ? contours(loss, x, y) : contours(loss, x, y, levels, 0.09),
          minimum === undefined
            ? []
            : Plot.dot([minimum], { symbol: "times", stroke: "currentColor", r: 5 }),
          walks.map(walkMarks),
          namesAbove(
            learningRates.map((rate, i) => ({
              label: text.rate(formatNumber(rate)),
              color: series[i % series.length],
            })),
          ),
        ],
      },
    ],
  };
}

type Point = { readonly x: number; readonly y: number };

function toPoint(point: ArrayLike<number>): Point {
  return { x: point[0], y: point[1] };
}

function walkMarks(walk: readonly Point[], i: number): Plot.Markish {
  const color = series[i % series.length];
  const channels = { x: "x", y: "y", clip: true } as const;
  return [
    Plot.line(walk, { ...channels, stroke: color, strokeWidth: 1.5 }),
    Plot.dot(walk, { ...channels, fill: color, r: 3 }),
    Plot.dot(walk.slice(0, 1), { ...channels, stroke: color, strokeWidth: 2, r: 6 }),
  ];
}

/** What a map has to be wide and high at least, in pixels. */
const leastSide = 60;

/** Size and margins of a map whose two axes have the same unit of length, so that angles are true. */
export function contourFrame([left, right]: Range, [bottom, top]: Range) {
  const margin = { marginTop: 28, marginRight: 16, marginBottom: 42, marginLeft: 44 };
  const sides = margin.marginLeft + margin.marginRight;
  const ends = margin.marginTop + margin.marginBottom;
  const [across, upwards] = [right - left || 1, top - bottom || 1];
  const unit = Math.min((420 - sides) / across, (360 - ends) / upwards);
  // A strip a hundred times as long as wide shows nothing: there, angles give way.
  return {
    ...margin,
    width: Math.round(Math.max(leastSide, unit * across) + sides),
    height: Math.round(Math.max(leastSide, unit * upwards) + ends),
  };
}

/** Contour lines of a loss, and the shade that each adds to the ground above it. */
export function contours(
  loss: ContourDescent["loss"],
  x: Range,
  y: Range,
  thresholds = bowlLevels(loss, x, y),
  shade = 0,
): Plot.Markish {
  // A little beyond the frame and cut there: else each line closes along the frame's edge.
  return [
    Plot.contour({
      x1: along(x, -0.05),
      x2: along(x, 1.05),
      y1: along(y, -0.05),
      y2: along(y, 1.05),
      value: loss,
      thresholds: thresholds.filter(drawable),
      stroke: colors.curve,
      strokeOpacity: 0.7,
      ...(shade > 0 ? { fill: colors.curve, fillOpacity: shade } : {}),
      pixelSize: 5,
      clip: true,
    }),
    Plot.frame({ strokeOpacity: 0.3 }),
  ];
}

/** Levels that grow with the square, so that the lines stand evenly in a bowl. */
function bowlLevels(loss: ContourDescent["loss"], x: Range, y: Range): readonly number[] {
  const grid = Array.from({ length: 21 * 21 }, (_, k) =>
    loss(along(x, (k % 21) / 20), along(y, Math.floor(k / 21) / 20)),
  );
  const [low, high] = rangeOf(grid);
  return Array.from({ length: 12 }, (_, k) => low + (high - low) * ((k + 0.5) / 12) ** 2);
}

function along([low, high]: Range, share: number): number {
  return low + (high - low) * share;
}
