import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { contours } from "../../../figures/parts/contours.js";
import { headingMargin, panelHeading } from "../../../figures/parts/panelHeading.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "The loss over Gentoo's two weights, all else 0",
  x: (unit: string) => `weight of the beak (logit per ${unit})`,
  y: (unit: string) => `weight of the flipper (logit per ${unit})`,
  unit: { raw: "mm", standardized: "st. dev." },
  heading: { raw: "features in mm", standardized: "standardised features" },
  caption:
    "Each line joins weights of equal loss: the stronger the grey, the higher. The dot marks the lowest point of this slice, which is not the trained model. Each panel has scales of its own.",
  steepness: (heading: string, alongX: string, alongY: string) =>
    `${heading}: at the edge of the first weight's range the loss is ${alongX}, at the edge of the second's ${alongY}`,
  description: (panels: string) => `Contour lines of the mean loss in nats, two panels. ${panels}.`,
} as const;

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
    text.steepness(
      text.heading[features],
      formatNumber(loss(x[1], 0)),
      formatNumber(loss(0, y[1])),
    ),
  );
  return {
    title: text.title,
    description: text.description(described.join("; ")),
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
    marginRight: 310 - 48 - side,
    marginTop: headingMargin,
    marginBottom: 40,
    x: { label: text.x(text.unit[features]), domain: x, ticks: 5 },
    y: { label: text.y(text.unit[features]), domain: y, ticks: 5 },
    marks: [
      panelHeading(text.heading[features]),
      contours({ loss, x, y }, { levels: levelsAbove(lowest.loss), shade: 0.1, pixelSize: 3 }),
      Plot.dot([lowest], { x: "x", y: "y", fill: colors.gradient, r: 4 }),
    ],
  };
}

/** The width of a panel without its margins, in pixels. */
const side = 245;

/** As high as makes a unit as long upwards as to the right, but neither a strip nor a tower. */
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
