import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.lossComparison;

type Scores = Readonly<Record<"crossEntropy" | "squaredError" | "zeroOne", readonly number[]>>;

export type LossComparison = {
  readonly logits: readonly number[];
  readonly losses: Scores;
  readonly slopes: Scores;
};

/**
 * Cross-entropy, squared error and the count of errors of one sample, with their slopes.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function lossComparison({ logits, losses, slopes }: LossComparison): Figure {
  return {
    title: text.title,
    description: text.description({
      logit: formatNumber(logits[0]),
      crossEntropy: formatNumber(slopes.crossEntropy[0]),
      squaredError: formatNumber(slopes.squaredError[0]),
      zeroOne: formatNumber(slopes.zeroOne[0]),
    }),
    caption: text.caption,
    panels: [panel(logits, losses, text.loss), panel(logits, slopes, text.slope)],
  };
}

function panel(x: readonly number[], scores: Scores, label: string): Plot.PlotOptions {
  const line = (y: readonly number[], stroke: string) =>
    Plot.line(x, { x, y, stroke, strokeWidth: 2.5 });
  return {
    width: 340,
    height: 270,
    marginTop: 28,
    marginLeft: 48,
    marginBottom: 42,
    x: { label: text.x, ticks: 7, nice: true },
    y: { label, ticks: 5, nice: true },
    marks: [
      Plot.ruleY([0], { stroke: colors.curve, strokeOpacity: 0.4 }),
      line(scores.zeroOne, colors.curve),
      line(scores.squaredError, colors.gradient),
      line(scores.crossEntropy, colors.path),
    ],
  };
}
