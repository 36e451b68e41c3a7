import * as Plot from "@observablehq/plot";
import { drawableMinIndex } from "../../../figures/axes/drawable.js";
import { curvePanel } from "../../../figures/curvePanel.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.crossEntropySplit;

export type CrossEntropySplit = {
  readonly predicted: readonly number[];
  /** The entropy of the truth in nats: one number, the same for all predictions. */
  readonly entropy: number;
  /** For each prediction, in nats. */
  readonly divergences: readonly number[];
};

/**
 * Cross-entropy over the prediction, as the truth's entropy with the divergence on top.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function crossEntropySplit(state: CrossEntropySplit): Figure {
  const { predicted, entropy, divergences } = state;
  const total = divergences.map((divergence) => entropy + divergence);
  const best = drawableMinIndex(divergences);
  return {
    title: text.title,
    description: text.description({
      entropy: formatNumber(entropy),
      least: formatNumber(divergences[best]),
      at: formatNumber(predicted[best]),
    }),
    caption: text.caption,
    panels: [
      {
        ...curvePanel,
        x: { label: text.x, domain: [0, 1], ticks: 5 },
        y: { label: text.y, ticks: 5, zero: true },
        marks: [
          Plot.areaY(predicted, {
            x: predicted,
            y1: 0,
            y2: entropy,
            fill: colors.curve,
            fillOpacity: 0.5,
          }),
          Plot.areaY(predicted, {
            x: predicted,
            y1: entropy,
            y2: total,
            fill: colors.gradient,
            fillOpacity: 0.6,
          }),
          Plot.line(predicted, { x: predicted, y: total, stroke: colors.gradient, strokeWidth: 2 }),
          Plot.ruleX([predicted[best]], { stroke: "currentColor", strokeDasharray: "4 4" }),
          label(text.entropy, predicted[best], entropy / 2),
          label(text.divergence, predicted[0], entropy + divergences[0] / 8),
        ],
      },
    ],
  };
}

function label(words: string, x: number, y: number): Plot.Markish {
  return Plot.text([words], { x, y, textAnchor: "start", dx: 10, fontWeight: 600 });
}
