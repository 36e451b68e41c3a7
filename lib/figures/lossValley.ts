import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "./figure.js";
import { short } from "./parts/number.js";
import { headingMargin, panelHeading } from "./parts/panelHeading.js";

const text = {
  title: "The same loss over two of the weights, the others held at 0",
  x: "weight of the beak length (logit per unit)",
  y: "weight of the flipper length (logit per unit)",
  heading: { raw: "features in mm", standardized: "standardised features" },
  caption: "Each grey line joins weights of equal loss.",
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
    text.steepness(text.heading[features], short(loss(x[1], 0)), short(loss(0, y[1]))),
  );
  return {
    title: text.title,
    description: text.description(described.join("; ")),
    caption: text.caption,
    panels: slices.map(panel),
  };
}

function panel({ features, loss, x, y }: LossSlice): Plot.PlotOptions {
  return {
    width: 310,
    height: 320,
    marginLeft: 48,
    marginTop: headingMargin,
    marginBottom: 40,
    x: { label: text.x, domain: x, ticks: 5 },
    y: { label: text.y, domain: y, ticks: 5 },
    marks: [panelHeading(text.heading[features]), contours(loss, widened(x), widened(y))],
  };
}

/** How fine the loss is sampled, in pixels: a narrow valley falls through a coarser net. */
const pixelSize = 5;

function contours(loss: LossSlice["loss"], x: Range, y: Range): Plot.Markish {
  const steps = Array.from({ length: 21 }, (_, k) => k / 20);
  const losses = steps.flatMap((u) => steps.map((v) => loss(along(x, u), along(y, v))));
  const [low, high] = [Math.min(...losses), Math.max(...losses)];
  // Levels that grow with the square stand evenly in a bowl.
  const levels = Array.from({ length: 8 }, (_, k) => low + (high - low) * ((k + 0.5) / 8) ** 2);
  return Plot.contour({
    x1: x[0],
    x2: x[1],
    y1: y[0],
    y2: y[1],
    value: loss,
    thresholds: levels,
    stroke: colors.curve,
    pixelSize,
    clip: true,
  });
}

function along([low, high]: Range, share: number): number {
  return low + (high - low) * share;
}

/** A little more than the panel shows: contours close along their edge, which must not be seen. */
function widened([low, high]: Range): Range {
  const margin = (high - low) / 20;
  return [low - margin, high + margin];
}
