import * as Plot from "@observablehq/plot";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.temperatureCurves;

export type TemperatureCurves = {
  readonly labels: readonly string[];
  readonly temperatures: readonly number[];
  /** One row for each temperature, one probability for each class. */
  readonly probabilities: readonly (readonly number[])[];
};

/**
 * How the temperature moves softmax between one-hot (cold) and uniform (hot).
 *
 * @see notebooks/03-softmax.ipynb
 */
export function temperatureCurves(state: TemperatureCurves): Figure {
  const { labels, temperatures, probabilities } = state;
  const first = 0;
  const last = temperatures.length - 1;
  const row = (t: number) =>
    labels.map((label, j) => ({
      label,
      temperature: temperatures[t],
      probability: probabilities[t][j],
    }));
  const classes = labels.map((label, j) =>
    text.class({
      label,
      cold: formatNumber(probabilities[first][j]),
      hot: formatNumber(probabilities[last][j]),
    }),
  );
  const share = 1 / labels.length;
  return {
    title: text.title,
    description: text.description({
      from: formatNumber(temperatures[first]),
      to: formatNumber(temperatures[last]),
      classes: clauses(classes),
    }),
    caption: text.caption,
    panels: [
      {
        width: 420,
        height: 300,
        marginTop: 28,
        marginRight: 80,
        marginBottom: 42,
        x: { label: text.x, ...logAxis(temperatures) },
        y: { label: text.y, domain: [0, 1], ticks: 5 },
        color: { domain: [...labels], range: [...series] },
        marks: [
          Plot.ruleY([share], { stroke: colors.curve, strokeDasharray: "4 4" }),
          Plot.text([share], {
            x: temperatures[first],
            y: share,
            text: () => text.uniform({ probability: formatNumber(share) }),
            textAnchor: "start",
            dx: 4,
            dy: -8,
          }),
          Plot.line(
            temperatures.flatMap((_, t) => row(t)),
            {
              x: "temperature",
              y: "probability",
              stroke: "label",
              strokeWidth: 2.5,
            },
          ),
          Plot.text(spread(row(last)), {
            x: "temperature",
            y: "height",
            text: "label",
            fill: "label",
            textAnchor: "start",
            fontWeight: 600,
            dx: 8,
          }),
        ],
      },
    ],
  };
}

/** Heights for the names at the right edge: each beside its curve, but none on top of another. */
function spread<T extends { readonly probability: number }>(points: readonly T[]) {
  const lineHeight = 0.07;
  let above = Number.NEGATIVE_INFINITY;
  return [...points]
    .sort((a, b) => a.probability - b.probability)
    .map((point) => {
      above = Math.max(point.probability, above + lineHeight);
      return { ...point, height: above };
    });
}
