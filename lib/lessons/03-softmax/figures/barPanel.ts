import * as Plot from "@observablehq/plot";
import { colors } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.barPanel;

export type ClassScores = {
  readonly labels: readonly string[];
  readonly logits: readonly number[];
  readonly probabilities: readonly number[];
};

/** A bar for each class, on an axis from 0 to 1. */
export function probabilityPanel(
  labels: readonly string[],
  probabilities: readonly number[],
  width: number,
): Plot.PlotOptions {
  const scale = { domain: [0, 1], ticks: [0, 0.5, 1] };
  return barPanel(labels, probabilities, {
    label: text.probability,
    color: colors.path,
    width,
    scale,
  });
}

type Bars = {
  readonly label: string;
  readonly color: string;
  readonly width: number;
  readonly scale?: { ticks: number | number[]; nice?: boolean; domain?: number[] };
};

/** The top margin of a panel without a heading. */
export const barMargin = 24;

/** A bar for each class, with its number beside it. */
export function barPanel(
  labels: readonly string[],
  values: readonly number[],
  { label, color, width, scale = { ticks: 3, nice: true } }: Bars,
): Plot.PlotOptions {
  const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = scale.domain ?? [];
  const bars = labels.map((name, j) => ({
    name,
    value: values[j],
    end: Math.max(low, Math.min(high, values[j])),
  }));
  return {
    width,
    height: 72 + 30 * labels.length,
    marginTop: barMargin,
    marginLeft: 76,
    marginRight: 48,
    marginBottom: 42,
    x: { label, ...scale },
    y: { label: text.class, labelAnchor: "top", domain: [...labels], tickSize: 0 },
    marks: [
      Plot.barX(bars, { x: "end", y: "name", fill: color, insetTop: 3, insetBottom: 3 }),
      Plot.text(bars, {
        // Beside the bar, or beside the zero line where the bar goes left into the names.
        x: ({ end }) => Math.max(end, 0),
        y: "name",
        text: ({ value }) => formatNumber(value),
        textAnchor: "start",
        dx: 5,
      }),
      Plot.ruleX([0]),
    ],
  };
}
