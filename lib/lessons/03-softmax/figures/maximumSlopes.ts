import type { Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";
import { pointsOf, type SharpAndSoft, sharpAndSoftPanel } from "./sharpAndSoft.js";

const text = figures.maximumSlopes;

/**
 * The slope of the maximum of a and 0, which jumps, beside that of their log-sum-exp.
 *
 * @see notebooks/trails/soft-maximum.ipynb
 */
export function maximumSlopes(state: SharpAndSoft): Figure {
  const points = pointsOf(state);
  const last = points.length - 1;
  return {
    title: text.title,
    description: text.description({
      first: formatNumber(state.logSumExp[0]),
      from: formatNumber(state.x[0]),
      last: formatNumber(state.logSumExp[last]),
      to: formatNumber(state.x[last]),
    }),
    caption: text.caption,
    panels: [sharpAndSoftPanel(points, { x: text.x, y: text.y })],
  };
}
