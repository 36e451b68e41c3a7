import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "What a sample costs: −log p of its true class",
  x: "probability p of the true class",
  y: "loss −log p (nats)",
  mark: (p: string, loss: string) => `p = ${p}: ${loss}`,
  price: (p: string, loss: string) => `${loss} nats at p = ${p}`,
  description: (prices: string) =>
    `A curve that falls from very high at p near 0 to 0 at p = 1, steeply at first, then ever more gently. Marked: ${prices}.`,
} as const;

export type NegativeLog = {
  readonly probabilities: readonly number[];
  readonly losses: readonly number[];
  readonly marked: readonly { readonly probability: number; readonly loss: number }[];
};

/**
 * The loss of one sample against the probability of its true class.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function negativeLogCurve({ probabilities, losses, marked }: NegativeLog): Figure {
  const points = probabilities.map((probability, i) => ({ probability, loss: losses[i] }));
  const prices = marked.map(({ probability, loss }) =>
    text.price(formatNumber(probability), formatNumber(loss)),
  );
  return {
    title: text.title,
    description: text.description(prices.join(", ")),
    panels: [
      {
        width: 420,
        height: 300,
        marginTop: 32,
        marginRight: 70,
        marginBottom: 42,
        x: { label: text.x, domain: [0, 1], ticks: 5 },
        y: { label: text.y, ticks: 5, zero: true, nice: true },
        marks: [
          Plot.ruleY([0], { stroke: colors.curve }),
          Plot.line(points, { x: "probability", y: "loss", stroke: colors.path, strokeWidth: 2.5 }),
          Plot.dot(marked, { x: "probability", y: "loss", fill: colors.gradient, r: 5 }),
          Plot.text(marked, {
            x: "probability",
            y: "loss",
            text: ({ probability, loss }) =>
              text.mark(formatNumber(probability), formatNumber(loss)),
            textAnchor: "start",
            dx: 13,
            dy: -10,
          }),
        ],
      },
    ],
  };
}
