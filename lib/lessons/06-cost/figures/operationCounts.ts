import * as Plot from "@observablehq/plot";
import { sum } from "d3-array";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { language } from "../../../words/language.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.operationCounts;

export type OperationCounts = Readonly<Record<keyof typeof text.parts, number>>;

/**
 * How many multiplications, additions and exponentials each part of one update takes.
 *
 * @see notebooks/06-cost.ipynb
 */
export function operationCounts(counts: OperationCounts): Figure {
  const total = sum(Object.values(counts));
  const bars = (Object.keys(text.parts) as (keyof OperationCounts)[]).map((key) => ({
    part: text.parts[key],
    count: counts[key],
    millions: counts[key] / 1e6,
    operations: counts[key].toLocaleString(language()),
    percent: formatNumber(Number(((100 * counts[key]) / total).toPrecision(2))),
  }));
  return {
    title: text.title,
    description: text.description({ shares: clauses(bars.map(text.share)) }),
    panels: [
      {
        width: 460,
        height: 300,
        marginLeft: 12,
        marginTop: 28,
        marginRight: 12,
        marginBottom: 40,
        x: { label: text.x, ticks: 6 },
        y: {
          label: text.y,
          labelAnchor: "top",
          labelArrow: false,
          ticks: [],
          domain: bars.map(({ part }) => part),
          padding: 0.65,
        },
        marks: [
          Plot.rect(bars, { x1: 0, x2: "millions", y: "part", fill: colors.path }),
          Plot.text(bars, {
            x: 0,
            y: "part",
            text: text.bar,
            textAnchor: "start",
            dy: -16,
          }),
        ],
      },
    ],
  };
}
