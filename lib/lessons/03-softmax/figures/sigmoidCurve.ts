import * as Plot from "@observablehq/plot";
import { curvePanel } from "../../../figures/curvePanel.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.sigmoidCurve;

export type SigmoidCurve = {
  readonly differences: readonly number[];
  readonly softmax: readonly number[];
  readonly sigmoid: readonly number[];
};

/**
 * Softmax of two logits as a curve, with the sigmoid of their difference as dots on it.
 *
 * @see notebooks/03-softmax.ipynb
 */
export function sigmoidCurve({ differences, softmax, sigmoid }: SigmoidCurve): Figure {
  const points = differences.map((difference, i) => ({
    difference,
    softmax: softmax[i],
    sigmoid: sigmoid[i],
  }));
  const last = points.length - 1;
  const every = Math.max(1, Math.round(last / 16));
  return {
    title: text.title,
    description: text.description({
      from: formatNumber(differences[0]),
      first: formatNumber(softmax[0]),
      to: formatNumber(differences[last]),
      last: formatNumber(softmax[last]),
    }),
    caption: text.caption,
    panels: [
      {
        ...curvePanel,
        x: { label: text.x, ticks: 9 },
        y: { label: text.y, domain: [0, 1], ticks: 5 },
        marks: [
          Plot.ruleX([0], { stroke: colors.curve, strokeDasharray: "4 4" }),
          Plot.line(points, {
            x: "difference",
            y: "softmax",
            stroke: colors.path,
            strokeWidth: 2.5,
          }),
          Plot.dot(
            points.filter((_, i) => i % every === 0),
            { x: "difference", y: "sigmoid", fill: colors.gradient, r: 4 },
          ),
        ],
      },
    ],
  };
}
