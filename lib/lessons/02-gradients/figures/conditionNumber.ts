import * as Plot from "@observablehq/plot";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { tallCurvePanel } from "../../../figures/curvePanel.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.conditionNumber;

type Count = { readonly conditionNumber: number; readonly steps: number };

/** A tolerance, and the steps that each condition number needed to reach it. */
export type ConditionNumber = { readonly tolerance: number; readonly counts: readonly Count[] };

/**
 * Steps against the condition number of a two-dimensional bowl.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function conditionNumber({ tolerance, counts }: ConditionNumber): Figure {
  const say = (count: Count) =>
    text.count({ ...count, conditionNumber: formatNumber(count.conditionNumber) });
  return {
    title: text.title,
    description: text.description({
      tolerance: formatNumber(tolerance),
      counts: [say(counts[0]), say(counts[counts.length - 1])],
    }),
    caption: text.caption,
    panels: [
      {
        ...tallCurvePanel,
        x: {
          label: text.conditionNumber,
          ...logAxis(counts.map((count) => count.conditionNumber)),
        },
        y: { label: text.steps, grid: true, ...logAxis(counts.map(({ steps }) => steps)) },
        marks: [
          Plot.line(counts, {
            x: "conditionNumber",
            y: (count: Count) => (count.conditionNumber / 2) * Math.log(1 / tolerance),
            strokeDasharray: "5 4",
          }),
          Plot.dot(counts, { x: "conditionNumber", y: "steps", fill: colors.path, r: 4 }),
        ],
      },
    ],
  };
}
