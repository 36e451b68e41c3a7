import { max } from "d3-array";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";
import { tiles } from "./tiles.js";

const text = figures.weightPictures;

/**
 * The weights of softmax regression on pictures: one per class, on one scale of colours.
 *
 * @param weights - M×d, row-major, with d the square of the pictures' side
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function weightPictures(weights: Float64Array, classCount: number): Figure {
  const featureCount = weights.length / classCount;
  const largest = max(weights, Math.abs) ?? 0;
  const rows = Array.from({ length: classCount }, (_, label) =>
    weights
      .subarray(label * featureCount, (label + 1) * featureCount)
      .map((weight) => shadeOf(weight, largest)),
  );
  return {
    title: text.title,
    description: text.description({
      count: classCount,
      side: Math.sqrt(featureCount),
      largest: formatNumber(largest),
    }),
    caption: text.caption,
    panels: [
      tiles(
        rows,
        rows.map((_, label) => String(label)),
        colors.path,
      ),
    ],
  };
}

/** From −1 to 1, in full colour from 60% of the largest weight on: most weights are far smaller. */
function shadeOf(weight: number, largest: number): number {
  return largest === 0 ? 0 : Math.max(-1, Math.min(1, weight / (0.6 * largest)));
}
