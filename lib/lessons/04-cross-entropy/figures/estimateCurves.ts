import * as Plot from "@observablehq/plot";
import { drawableMaxIndex, drawableMinIndex } from "../../../figures/axes/drawable.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.estimateCurves;

export type EstimateCurves = {
  readonly parameters: readonly number[];
  readonly likelihoods: readonly number[];
  readonly meanLosses: readonly number[];
};

/**
 * The likelihood and the mean negative log-likelihood of one data set, over a model's parameter.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function estimateCurves({ parameters, likelihoods, meanLosses }: EstimateCurves): Figure {
  const top = drawableMaxIndex(likelihoods);
  const bottom = drawableMinIndex(meanLosses);
  return {
    title: text.title,
    description: text.description({
      highest: formatNumber(likelihoods[top]),
      highestAt: formatNumber(parameters[top]),
      lowest: formatNumber(meanLosses[bottom]),
      lowestAt: formatNumber(parameters[bottom]),
    }),
    panels: [
      panel(parameters, likelihoods, top, text.likelihood),
      panel(parameters, meanLosses, bottom, text.meanLoss),
    ],
  };
}

function panel(
  x: readonly number[],
  y: readonly number[],
  best: number,
  label: string,
): Plot.PlotOptions {
  return {
    width: 340,
    height: 260,
    marginTop: 28,
    marginLeft: 56,
    marginBottom: 42,
    x: { label: text.x, domain: [0, 1], ticks: 5 },
    y: { label, ticks: 5, zero: true },
    marks: [
      Plot.ruleX([x[best]], { stroke: colors.curve, strokeDasharray: "4 4" }),
      Plot.line(x, { x, y, stroke: colors.path, strokeWidth: 2.5 }),
      Plot.dot([best], { x: x[best], y: y[best], fill: colors.gradient, r: 5 }),
    ],
  };
}
