import * as Plot from "@observablehq/plot";
import { drawableMaxIndex } from "../../../figures/axes/drawable.js";
import { curvePanel } from "../../../figures/curvePanel.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.smoothMaximum;

export type SmoothMaximum = {
  readonly x: readonly number[];
  readonly maximum: readonly number[];
  readonly logSumExp: readonly number[];
};

/**
 * Log-sum-exp of the logits a and 0 beside their maximum.
 *
 * @see notebooks/03-softmax.ipynb
 */
export function smoothMaximum({ x, maximum, logSumExp }: SmoothMaximum): Figure {
  const points = x.map((at, i) => ({ x: at, maximum: maximum[i], logSumExp: logSumExp[i] }));
  const gaps = points.map((point) => point.logSumExp - point.maximum);
  const widest = drawableMaxIndex(gaps);
  return {
    title: text.title,
    description: text.description({
      distance: formatNumber(gaps[widest]),
      at: formatNumber(x[widest]),
    }),
    caption: text.caption,
    panels: [
      {
        ...curvePanel,
        x: { label: text.x, ticks: 7 },
        y: { label: text.y, ticks: 5 },
        marks: [
          Plot.line(points, {
            x: "x",
            y: "maximum",
            stroke: colors.curve,
            strokeWidth: 2,
            strokeDasharray: "5 4",
          }),
          Plot.line(points, { x: "x", y: "logSumExp", stroke: colors.path, strokeWidth: 2.5 }),
          Plot.ruleX([points[widest]], {
            x: "x",
            y1: "maximum",
            y2: "logSumExp",
            stroke: colors.gradient,
            strokeWidth: 3,
          }),
          Plot.text([points[widest]], {
            x: "x",
            y: "logSumExp",
            text: () => formatNumber(gaps[widest]),
            fill: colors.gradient,
            fontWeight: 600,
            textAnchor: "end",
            dx: -6,
            dy: -8,
          }),
        ],
      },
    ],
  };
}
