import * as Plot from "@observablehq/plot";
import { drawable, drawableExtent } from "../axes/drawable.js";
import { colors } from "../figure.js";

type Range = readonly [low: number, high: number];

/** A loss of two parameters and the ranges to draw. */
type Ground = {
  readonly loss: (x: number, y: number) => number;
  readonly x: Range;
  readonly y: Range;
};

/** The heights of the lines; the shade that each adds to the ground above it; how strong and how fine the lines are. */
type Lines = {
  readonly levels?: readonly number[];
  readonly shade?: number;
  readonly strokeOpacity?: number;
  /** How finely the loss is sampled, in pixels: a coarser grid would miss a narrow valley. */
  readonly pixelSize?: number;
};

/** Contour lines of a loss, as a mark. */
export function contours({ loss, x, y }: Ground, lines: Lines = {}): Plot.Markish {
  const {
    levels = bowlLevels({ loss, x, y }),
    shade = 0,
    strokeOpacity = 1,
    pixelSize = 5,
  } = lines;
  // The lines go a little beyond the frame and are clipped there: otherwise each would close along the frame's edge.
  return Plot.contour({
    x1: along(x, -0.05),
    x2: along(x, 1.05),
    y1: along(y, -0.05),
    y2: along(y, 1.05),
    value: loss,
    thresholds: levels.filter(drawable),
    stroke: colors.curve,
    strokeOpacity,
    // The areas lie over each other, so higher ground is darker.
    ...(shade > 0 ? { fill: colors.curve, fillOpacity: shade } : {}),
    pixelSize,
    clip: true,
  });
}

/** Levels that grow with the square, so that the lines are evenly spaced in a bowl. */
function bowlLevels({ loss, x, y }: Ground): readonly number[] {
  const grid = Array.from({ length: 21 * 21 }, (_, k) =>
    loss(along(x, (k % 21) / 20), along(y, Math.floor(k / 21) / 20)),
  );
  const [low, high] = drawableExtent(grid);
  return Array.from({ length: 12 }, (_, k) => low + (high - low) * ((k + 0.5) / 12) ** 2);
}

function along([low, high]: Range, share: number): number {
  return low + (high - low) * share;
}
