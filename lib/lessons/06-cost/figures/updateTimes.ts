import * as Plot from "@observablehq/plot";
import { mean } from "d3-array";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/marks/cornerLegend.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";
import { formatSlope } from "./formatSlope.js";

const text = figures.updateTimes;

/** A measurement or a prediction: how long one look at that many samples takes. */
export type Timing = { readonly sampleCount: number; readonly milliseconds: number };

export type UpdateTimes = {
  readonly measured: readonly Timing[];
  /** milliseconds = factor·N^exponent, fitted to the measurements. */
  readonly law: { readonly exponent: number; readonly factor: number };
  readonly predicted?: readonly Timing[];
  readonly tried?: readonly Timing[];
};

/**
 * Measured times on log axes, with the fitted line and a line of slope 1.
 *
 * @see notebooks/06-cost.ipynb
 */
export function updateTimes(state: UpdateTimes): Figure {
  const { measured, law, predicted = [], tried = [] } = state;
  const all = [...measured, ...predicted, ...tried];
  const counts = all.map(({ sampleCount }) => sampleCount);
  const ends = [Math.min(...counts), Math.max(...counts)];
  const fitted = ends.map((sampleCount) => ({
    sampleCount,
    milliseconds: law.factor * sampleCount ** law.exponent,
  }));
  // Half as high as the last measurement, so that the two lines can be compared.
  const anchor = measured[measured.length - 1];
  const linear = ends.map((sampleCount) => ({
    sampleCount,
    milliseconds: (0.5 * anchor.milliseconds * sampleCount) / anchor.sampleCount,
  }));
  const times = [...all, ...fitted, ...linear].map(({ milliseconds }) => milliseconds);
  const place = { x: "sampleCount", y: "milliseconds" };
  const names = [
    text.measured({ slope: formatSlope(law.exponent) }),
    ...(predicted.length === 0 ? [] : [text.predicted]),
    ...(tried.length === 0 ? [] : [text.tried]),
  ];
  return {
    title: text.title,
    description: describe(state),
    panels: [
      {
        width: 440,
        height: 320,
        marginLeft: 52,
        marginTop: 28,
        marginBottom: 40,
        grid: true,
        x: { label: text.x, ...logAxis(counts) },
        y: { label: text.y, ...logAxis(times) },
        color: { domain: names, range: [colors.path, colors.gradient, colors.good] },
        marks: [
          Plot.line(linear, { ...place, stroke: colors.curve, strokeDasharray: "6 4" }),
          Plot.line(fitted, { ...place, stroke: colors.path, strokeWidth: 1.5 }),
          Plot.dot(measured, { ...place, fill: colors.path, r: 4 }),
          Plot.dot(predicted, { ...place, stroke: colors.gradient, strokeWidth: 2, r: 6 }),
          Plot.dot(tried, { ...place, fill: colors.good, r: 5, symbol: "square" }),
          Plot.text([middleOf(linear)], {
            ...place,
            text: () => text.linear,
            textAnchor: "start",
            dx: 10,
            dy: 12,
          }),
          cornerLegend(names),
        ],
      },
    ],
  };
}

/** The point halfway along a line on log axes. */
const middleOf = (line: readonly Timing[]): Timing => ({
  sampleCount: geometricMean(line.map(({ sampleCount }) => sampleCount)),
  milliseconds: geometricMean(line.map(({ milliseconds }) => milliseconds)),
});

const geometricMean = (values: readonly number[]) => Math.exp(mean(values, Math.log) ?? 0);

function describe({ measured, law, predicted = [], tried = [] }: UpdateTimes): string {
  const [first, last] = [measured[0], measured[measured.length - 1]];
  const marked = [
    ...predicted.map((timing) => ({ name: text.predicted, ...timing })),
    ...tried.map((timing) => ({ name: text.tried, ...timing })),
  ];
  return sentences([
    text.description({
      first: first.sampleCount,
      firstTime: formatNumber(first.milliseconds),
      last: last.sampleCount,
      lastTime: formatNumber(last.milliseconds),
      slope: formatSlope(law.exponent),
    }),
    ...marked.map(({ name, sampleCount, milliseconds }) =>
      text.marked({ name, sampleCount, time: formatNumber(milliseconds) }),
    ),
  ]);
}
