import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "Which way the loss pushes each logit",
  x: "probability p",
  y: "class",
  yes: (label: string) => `${label} (true)`,
  caption:
    "Bars: the probabilities p. Numbers: the gradient p − y. Arrows: from p to the target y, so −(p − y), against the gradient. With η = 1 the logit moves by the arrow's length; the probability does not get there in one step.",
  class: (label: string, p: string, gradient: string) =>
    `${label}: probability ${p}, gradient ${gradient}`,
  description: (classes: string) =>
    `A bar for each class with an arrow from its end to its target, 1 for the true class and 0 for the others. ${classes}.`,
} as const;

export type LogitGradient = {
  readonly labels: readonly string[];
  readonly probabilities: readonly number[];
  /** Index of the true class. */
  readonly label: number;
  /** ∂ℓ/∂h, one partial derivative a class. */
  readonly gradient: readonly number[];
};

/**
 * A model's probabilities, with the negative gradient of the loss as arrows.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function logitGradient({ labels, probabilities, label, gradient }: LogitGradient): Figure {
  const bars = labels.map((name, j) => ({
    name: j === label ? text.yes(name) : name,
    probability: probabilities[j],
    target: probabilities[j] - gradient[j],
    gradient: gradient[j],
  }));
  const classes = bars.map((bar) =>
    text.class(bar.name, formatNumber(bar.probability), formatNumber(bar.gradient)),
  );
  return {
    title: text.title,
    description: text.description(classes.join("; ")),
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
