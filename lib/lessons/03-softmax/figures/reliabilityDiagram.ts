import * as Plot from "@observablehq/plot";
import { drawableMaxIndex } from "../../../figures/axes/drawable.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.reliabilityDiagram;

export type Reliability = {
  readonly temperature: number;
  /** Samples of similar confidence together: their mean confidence and the fraction that is right. */
  readonly bins: readonly { readonly confidence: number; readonly accuracy: number }[];
};

/**
 * A reliability diagram: accuracy against confidence, one line for each temperature.
 *
 * @see notebooks/03-softmax.ipynb
 */
export function reliabilityDiagram(runs: readonly Reliability[]): Figure {
  const names = runs.map(({ temperature }) =>
    text.name({ temperature: formatNumber(temperature) }),
  );
  const points = runs.flatMap(({ bins }, run) => bins.map((bin) => ({ ...bin, name: names[run] })));
  const low = Math.min(...points.flatMap(({ confidence, accuracy }) => [confidence, accuracy]));
  const domain = [Math.floor(low * 10) / 10, 1];
  return {
    title: text.title,
    description: text.description({
      gaps: clauses(runs.map(({ bins }, run) => describeWidest(names[run], bins))),
    }),
    caption: text.caption,
    panels: [
      {
        width: 360,
        height: 350,
        marginTop: 28,
        marginBottom: 42,
        x: { label: text.x, domain, ticks: 5 },
        y: { label: text.y, domain, ticks: 5 },
        color: { domain: names, range: [colors.bad, colors.good, colors.path] },
        symbol: { domain: names },
        marks: [
          Plot.line(
            domain.map((end) => [end, end]),
            { stroke: colors.curve, strokeDasharray: "5 4" },
          ),
          Plot.line(points, { x: "confidence", y: "accuracy", stroke: "name", strokeWidth: 2 }),
          Plot.dot(points, { x: "confidence", y: "accuracy", fill: "name", symbol: "name", r: 4 }),
          Plot.text(
            points,
            Plot.selectLast({
              x: "confidence",
              y: "accuracy",
              z: "name",
              text: "name",
              fill: "name",
              fontWeight: 600,
              textAnchor: "end",
              dx: -10,
            }),
          ),
        ],
      },
    ],
  };
}

function describeWidest(name: string, bins: Reliability["bins"]): string {
  const gaps = bins.map(({ confidence, accuracy }) => Math.abs(confidence - accuracy));
  const { confidence, accuracy } = bins[drawableMaxIndex(gaps)];
  return text.widest({
    name,
    confidence: formatNumber(confidence),
    accuracy: formatNumber(accuracy),
  });
}
