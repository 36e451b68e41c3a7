import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "Three ways to score one sample of two classes",
  x: "logit z of the true class, the other is 0",
  loss: "loss",
  slope: "slope of the loss (per unit of logit)",
  names: {
    crossEntropy: "cross-entropy",
    squaredError: "squared error",
    zeroOne: "wrong or right",
  },
  caption:
    "Blue: cross-entropy (nats). Orange: squared error of the probabilities. Grey: 1 if wrong, 0 if right.",
  description: (x: string, crossEntropy: string, squaredError: string, zeroOne: string) =>
    `First panel, three losses over the logit of the true class: cross-entropy keeps rising to the left, squared error levels off, the count of errors is a step. Second panel, their slopes: at a logit of ${x} the slope of cross-entropy is ${crossEntropy}, of squared error ${squaredError}, of the count of errors ${zeroOne}.`,
} as const;

type Scores = { readonly [name in keyof typeof text.names]: readonly number[] };

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
    description: text.description(
      formatNumber(logits[0]),
      formatNumber(slopes.crossEntropy[0]),
      formatNumber(slopes.squaredError[0]),
      formatNumber(slopes.zeroOne[0]),
    ),
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
