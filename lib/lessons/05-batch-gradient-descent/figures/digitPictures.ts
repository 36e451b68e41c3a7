import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { pixels } from "../../../figures/parts/pixels.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  digits: "Digits of the data set, each with its label",
  mistakes: "Digits that the model reads wrongly",
  weights: "The weights of each class as a picture",
  labelled: (label: string) => label,
  misread: (label: string, predicted: string) => `${label} read as ${predicted}`,
  digitsDescription: (labels: string) => `Pictures of handwritten digits: ${labels}.`,
  weightsDescription: (count: string, side: string, largest: string) =>
    `${count} pictures of ${side} by ${side} squares, one a class. Blue squares are positive weights: ink there speaks for the class. Orange squares are negative: ink there speaks against it. The largest weight has the size ${largest}.`,
  weightsCaption:
    "Blue: ink here speaks for the class. Orange: against it. Full colour from 60% of the largest weight on.",
} as const;

/** One handwritten digit and what it is, and what a model took it for. */
export type DigitPicture = {
  /** Ink from 0 to 1, row by row from the top left. */
  readonly pixels: ArrayLike<number>;
  readonly label: number;
  readonly predicted?: number;
};

/**
 * Handwritten digits in a row or two, with their labels or with the mistakes a model made.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function digitPictures(pictures: readonly DigitPicture[]): Figure {
  const captions = pictures.map(({ label, predicted }) =>
    predicted === undefined ? text.labelled(`${label}`) : text.misread(`${label}`, `${predicted}`),
  );
  const misread = pictures.some(({ predicted }) => predicted !== undefined);
  return {
    title: misread ? text.mistakes : text.digits,
    description: text.digitsDescription(captions.join(", ")),
    panels: [
      tiles(
        pictures.map((picture) => picture.pixels),
        captions,
      ),
    ],
  };
}

/**
 * The weights of softmax regression on pictures: a picture a class, on one scale of colours.
 *
 * @param weights - M×d, row-major, with d the square of the pictures' side
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function weightPictures(weights: Float64Array, classCount: number): Figure {
  const featureCount = weights.length / classCount;
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const rows = Array.from({ length: classCount }, (_, label) =>
    weights
      .subarray(label * featureCount, (label + 1) * featureCount)
      .map((weight) => shadeOf(weight, largest)),
  );
  const side = `${Math.sqrt(featureCount)}`;
  return {
    title: text.weights,
    description: text.weightsDescription(`${classCount}`, side, formatNumber(largest)),
    caption: text.weightsCaption,
    panels: [
      tiles(
        rows,
        rows.map((_, label) => text.labelled(`${label}`)),
        colors.path,
      ),
    ],
  };
}

/** From −1 to 1, in full colour from 60% of the largest weight on: most weights are far smaller. */
function shadeOf(weight: number, largest: number): number {
  return largest === 0 ? 0 : Math.max(-1, Math.min(1, weight / (0.6 * largest)));
}

const perRow = 5;
/** A tile's width and height with the gap to the next, in tiles; below each stands its caption. */
const pitch = { x: 1.12, y: 1.34 };

function tiles(
  pictures: readonly ArrayLike<number>[],
  captions: readonly string[],
  positive?: string,
): Plot.PlotOptions {
  const placed = pictures.map((values, i) => ({
    pixels: values,
    x: (i % perRow) * pitch.x,
    y: Math.floor(i / perRow) * pitch.y,
    caption: captions[i],
  }));
  const rowCount = Math.ceil(pictures.length / perRow);
  const [width, unit] = [480, 480 / (perRow * pitch.x)];
  return {
    width,
    height: unit * rowCount * pitch.y,
    margin: 0,
    axis: null,
    x: { domain: [0, perRow * pitch.x] },
    y: { domain: [0, rowCount * pitch.y], reverse: false, range: [0, unit * rowCount * pitch.y] },
    marks: [
      Plot.rect(placed, {
        x1: "x",
        x2: ({ x }) => x + 1,
        y1: "y",
        y2: ({ y }) => y + 1,
        stroke: "currentColor",
        strokeOpacity: 0.25,
      }),
      pixels(placed, Math.sqrt(pictures[0]?.length ?? 0), positive),
      Plot.text(placed, { x: ({ x }) => x + 0.5, y: ({ y }) => y + 1.14, text: "caption" }),
    ],
  };
}
