import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { contours } from "../../../figures/marks/contours.js";
import { headingMargin, panelHeading } from "../../../figures/marks/panelHeading.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.lossValley;

/** A slice through the loss: its value for two of the weights, and the ranges to draw. */
export type LossSlice = {
  readonly features: keyof typeof text.heading;
  readonly loss: (x: number, y: number) => number;
  readonly x: Range;
  readonly y: Range;
};

type Range = readonly [number, number];

/**
 * Contour lines of the loss over two weights, for features on different scales.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function lossValley(slices: readonly LossSlice[]): Figure {
  const described = slices.map(({ features, loss, x, y }) =>
    text.steepness({
      heading: text.heading[features],
      alongX: formatNumber(loss(x[1], 0)),
      alongY: formatNumber(loss(0, y[1])),
    }),
  );
  return {
    title: text.title,
    description: text.description({ panels: clauses(described) }),
    caption: text.caption,
    panels: slices.map(panel),
  };
}

function panel({ features, loss, x, y }: LossSlice): Plot.PlotOptions {
  const lowest = lowestPoint(loss, x, y);
  return {
    width: 310,
    height: heightOf(x, y) + headingMargin + 40,
    marginLeft: 48,
    aspectRatio: 1,
    marginRight: 310 - 48 - side,
    marginTop: headingMargin,
    marginBottom: 40,
    x: { label: text.x[features], domain: x, ticks: 5 },
    y: { label: text.y[features], domain: y, ticks: 5 },
    marks: [
      panelHeading(text.heading[features]),
      contours({ loss, x, y }, { levels: levelsAbove(lowest.loss), shade: 0.1, pixelSize: 3 }),
      Plot.dot([lowest], { x: "x", y: "y", fill: colors.gradient, r: 4 }),
    ],
  };
}

/** The width of a panel without its margins, in pixels. */
const side = 245;

/** High enough for a unit to be as long upwards as to the right, but neither a strip nor a tower. */
function heightOf(x: Range, y: Range): number {
  return Math.min(Math.max(side / 3, (side * (y[1] - y[0])) / (x[1] - x[0])), 2 * side);
}

/** Nats above the lowest point at which lines are drawn, the same in all panels. */
const heights = [0.1, 0.25, 0.5, 1, 2, 4, 8];

const levelsAbove = (lowest: number) => heights.map((height) => lowest + height);

function lowestPoint(loss: LossSlice["loss"], xs: Range, ys: Range) {
  const bestY = (x: number) => lowestOf((y) => loss(x, y), ys);
  const x = lowestOf((candidate) => loss(candidate, bestY(candidate)), xs);
  return { x, y: bestY(x), loss: loss(x, bestY(x)) };
}

/** Where a convex function is lowest: of three thirds, one of the outer two can be left out. */
function lowestOf(f: (at: number) => number, [low, high]: Range, rounds = 25): number {
  if (rounds === 0) return (low + high) / 2;
  const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
  return lowestOf(f, f(left) < f(right) ? [low, right] : [left, high], rounds - 1);
}
