import * as Plot from "@observablehq/plot";
import { drawableMaxIndex } from "../../../figures/axes/drawable.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";
import { pointsOf, type SharpAndSoft, sharpAndSoftPanel } from "./sharpAndSoft.js";

const text = figures.smoothMaximum;

/**
 * Log-sum-exp of the logits a and 0 beside their maximum.
 *
 * @see notebooks/trails/soft-maximum.ipynb
 */
export function smoothMaximum(state: SharpAndSoft): Figure {
  const points = pointsOf(state);
  const gaps = points.map((point) => point.logSumExp - point.maximum);
  const widest = drawableMaxIndex(gaps);
  return {
    title: text.title,
    description: text.description({
      distance: formatNumber(gaps[widest]),
      at: formatNumber(state.x[widest]),
    }),
    caption: text.caption,
    panels: [
      sharpAndSoftPanel(points, { x: text.x, y: text.y }, [
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
      ]),
    ],
  };
}
