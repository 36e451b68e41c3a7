import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.microscope;

/** A loss, the point and its true slope there, and the distance h that fills the picture. */
export type Microscope = {
  readonly loss: (theta: number) => number;
  readonly theta: number;
  readonly slope: number;
  readonly h: number;
};

const reach = 1.6;

/**
 * A curve magnified until h is one unit: bent for a large h, straight for a smaller one, and a
 * staircase where h is close to the distance between two floating-point numbers.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function microscope({ loss, theta, slope, h }: Microscope): Figure {
  const rise = (units: number) => (loss(theta + units * h) - loss(theta)) / h;
  const curve = Array.from({ length: 321 }, (_, i) => {
    const units = reach * (i / 160 - 1);
    return [units, rise(units)];
  });
  const chord = (rise(1) - rise(-1)) / 2;
  const middle = (rise(1) + rise(-1)) / 2;
  const line = (height: number, steepness: number) =>
    [-reach, reach].map((units) => [units, height + units * steepness]);
  return {
    title: text.title,
    description: text.description({
      theta: formatNumber(theta),
      h: formatNumber(h),
      slope: formatNumber(slope),
      chord: formatNumber(chord),
    }),
    caption: text.caption,
    panels: [
      {
        width: 340,
        height: 300,
        marginTop: 28,
        x: { label: text.x, domain: [-reach, reach], ticks: 5 },
        y: { label: text.y, domain: [-2.5, 4], ticks: 5 },
        marks: [
          Plot.line(curve, { stroke: colors.curve, strokeWidth: 3, clip: true }),
          Plot.line(line(0, slope), { stroke: colors.gradient, strokeWidth: 2, clip: true }),
          Plot.line(line(middle, chord), {
            stroke: colors.path,
            strokeWidth: 2,
            strokeDasharray: "7 4",
            clip: true,
          }),
          Plot.dot(
            [-1, 0, 1].map((units) => [units, rise(units)]),
            { fill: "currentColor", r: 4, clip: true },
          ),
        ],
      },
    ],
  };
}
