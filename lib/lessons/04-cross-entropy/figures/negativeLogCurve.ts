import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.negativeLogCurve;

export type NegativeLog = {
  readonly probabilities: readonly number[];
  readonly losses: readonly number[];
  readonly marked: readonly Mark[];
};

type Mark = { readonly probability: number; readonly loss: number };

/**
 * The loss of one sample against the probability of its true class.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function negativeLogCurve({ probabilities, losses, marked }: NegativeLog): Figure {
  const points = probabilities.map((probability, i) => ({ probability, loss: losses[i] }));
  const costs = marked.map((mark) => text.cost(wordsOf(mark)));
  return {
    title: text.title,
    description: sentences([
      text.description,
      ...(costs.length === 0 ? [] : [text.marked({ costs })]),
    ]),
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
            text: (mark) => text.mark(wordsOf(mark)),
            textAnchor: "start",
            dx: 13,
            dy: -10,
          }),
        ],
      },
    ],
  };
}

const wordsOf = ({ probability, loss }: Mark) => ({
  probability: formatNumber(probability),
  loss: formatNumber(loss),
});
