import * as Plot from "@observablehq/plot";
import { drawableMaxIndex } from "../../../figures/axes/drawable.js";
import { curvePanel } from "../../../figures/curvePanel.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.binaryEntropy;

export type BinaryEntropy = {
  readonly probabilities: readonly number[];
  /** In nats. */
  readonly entropies: readonly number[];
};

/**
 * The entropy of two classes over the probability of one of them.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function binaryEntropy({ probabilities, entropies }: BinaryEntropy): Figure {
  const top = drawableMaxIndex(entropies);
  return {
    title: text.title,
    description: text.description({
      highest: formatNumber(entropies[top]),
      at: formatNumber(probabilities[top]),
    }),
    panels: [
      {
        ...curvePanel,
        x: { label: text.x, domain: [0, 1], ticks: 5 },
        y: { label: text.y, ticks: 5, zero: true },
        marks: [
          Plot.ruleY([0], { stroke: colors.curve }),
          Plot.line(probabilities, {
            x: probabilities,
            y: entropies,
            stroke: colors.path,
            strokeWidth: 2.5,
          }),
        ],
      },
    ],
  };
}
