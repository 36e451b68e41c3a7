import * as Plot from "@observablehq/plot";
import { indexOfGreatest } from "../../../figures/axes/drawable.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "How often a model is right when it is this sure",
  x: "confidence: the largest probability",
  y: "share of right predictions",
  name: (temperature: string) => `T = ${temperature}`,
  widest: (name: string, confidence: string, accuracy: string) =>
    `with ${name} the widest gap is at a mean confidence of ${confidence}, where the share of right predictions is ${accuracy}`,
  description: (gaps: string) =>
    `A line of points for each temperature, beside the diagonal where confidence and accuracy are equal: ${gaps}.`,
  caption:
    "Dashed: calibrated, as often right as the confidence says. Below it: overconfident. Above: underconfident. T = 1 is the model as it is.",
} as const;

export type Reliability = {
  readonly temperature: number;
  /** Samples of similar confidence together: their mean confidence and the share that is right. */
  readonly bins: readonly { readonly confidence: number; readonly accuracy: number }[];
};

/**
 * A reliability diagram: accuracy against confidence, one line a temperature.
 *
 * @see notebooks/03-softmax.ipynb
 */
export function reliabilityDiagram(runs: readonly Reliability[]): Figure {
  const names = runs.map(({ temperature }) => text.name(formatNumber(temperature)));
  const points = runs.flatMap(({ bins }, run) => bins.map((bin) => ({ ...bin, name: names[run] })));
  const low = Math.min(...points.flatMap(({ confidence, accuracy }) => [confidence, accuracy]));
  const domain = [Math.floor(low * 10) / 10, 1];
  return {
    title: text.title,
    description: text.description(
      runs.map(({ bins }, run) => describeWidest(names[run], bins)).join("; "),
    ),
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
  const { confidence, accuracy } = bins[indexOfGreatest(gaps)];
  return text.widest(name, formatNumber(confidence), formatNumber(accuracy));
}
