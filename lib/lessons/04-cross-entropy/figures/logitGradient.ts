import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.logitGradient;

export type LogitGradient = {
  readonly labels: readonly string[];
  readonly probabilities: readonly number[];
  /** Index of the true class. */
  readonly label: number;
  /** ∂ℓ/∂h, one partial derivative per class. */
  readonly gradient: readonly number[];
};

/**
 * A model's probabilities, with the negative gradient of the loss as arrows.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function logitGradient({ labels, probabilities, label, gradient }: LogitGradient): Figure {
  const bars = labels.map((name, j) => ({
    name: j === label ? text.trueClass({ name }) : name,
    probability: probabilities[j],
    target: probabilities[j] - gradient[j],
    gradient: gradient[j],
  }));
  const classes = bars.map((bar) =>
    text.class({
      name: bar.name,
      probability: formatNumber(bar.probability),
      gradient: formatNumber(bar.gradient),
    }),
  );
  return {
    title: text.title,
    description: text.description({ classes: clauses(classes) }),
    caption: text.caption,
    panels: [
      {
        width: 420,
        height: 80 + 40 * labels.length,
        marginTop: 28,
        marginLeft: 110,
        marginRight: 64,
        marginBottom: 42,
        x: { label: text.x, domain: [0, 1], ticks: [0, 0.5, 1] },
        y: {
          label: text.y,
          labelAnchor: "top",
          domain: bars.map(({ name }) => name),
          tickSize: 0,
        },
        marks: [
          Plot.barX(bars, {
            x: "probability",
            y: "name",
            fill: colors.path,
            fillOpacity: 0.5,
            insetTop: 5,
            insetBottom: 5,
          }),
          Plot.arrow(bars, {
            x1: "probability",
            x2: "target",
            y: "name",
            stroke: colors.gradient,
            strokeWidth: 2.5,
            headLength: 7,
          }),
          Plot.text(bars, {
            x: 1,
            y: "name",
            text: (bar) => formatNumber(bar.gradient),
            textAnchor: "start",
            dx: 10,
            fill: colors.gradient,
            fontWeight: 600,
          }),
          Plot.ruleX([0, 1]),
        ],
      },
    ],
  };
}
