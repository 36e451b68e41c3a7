import * as Plot from "@observablehq/plot";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";
import { formatSlope } from "./formatSlope.js";

const text = figures.gradientNoise;

export type GradientNoise = {
  readonly points: readonly { readonly batchSize: number; readonly error: number }[];
  /** error = factor·B^exponent, fitted to the points. */
  readonly law: { readonly exponent: number; readonly factor: number };
};

/**
 * The error of a mini-batch's gradient against the batch size, on log axes.
 *
 * @see notebooks/06-cost.ipynb
 */
export function gradientNoise({ points, law }: GradientNoise): Figure {
  const [first, last] = [points[0], points[points.length - 1]];
  const guide = [first, last].map(({ batchSize }) => ({
    batchSize,
    error: 1.6 * first.error * Math.sqrt(first.batchSize / batchSize),
  }));
  const slope = formatSlope(law.exponent);
  const place = { x: "batchSize", y: "error" };
  const name = { ...place, textAnchor: "end", fontWeight: 600 } as const;
  return {
    title: text.title,
    description: text.description({
      first: first.batchSize,
      firstError: formatNumber(first.error),
      last: last.batchSize,
      lastError: formatNumber(last.error),
      slope,
    }),
    panels: [
      {
        width: 440,
        height: 290,
        marginLeft: 52,
        marginTop: 28,
        marginBottom: 40,
        grid: true,
        x: { label: text.x, ...logAxis(points.map(({ batchSize }) => batchSize)) },
        y: { label: text.y, ...logAxis([...points, ...guide].map(({ error }) => error)) },
        marks: [
          Plot.ruleY([1], { stroke: colors.gradient }),
          Plot.text([1], {
            y: (error) => error,
            text: () => text.whole,
            frameAnchor: "left",
            textAnchor: "start",
            fill: colors.gradient,
            fontWeight: 600,
            dx: 6,
            // Clear of the measured line, which runs below the ruled one from here on.
            dy: 22,
          }),
          Plot.line(guide, { ...place, stroke: colors.curve, strokeDasharray: "6 4" }),
          Plot.text(guide.slice(0, 1), {
            ...name,
            text: () => text.guide,
            textAnchor: "start",
            dx: 16,
            dy: -8,
          }),
          Plot.line(points, { ...place, stroke: colors.path, strokeOpacity: 0.6 }),
          Plot.dot(points, { ...place, fill: colors.path, r: 4 }),
          Plot.text(points.slice(-1), {
            ...name,
            text: () => text.measured({ slope }),
            fill: colors.path,
            dx: -10,
            dy: 8,
          }),
        ],
      },
    ],
  };
}
