import * as Plot from "@observablehq/plot";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "A longer valley takes more steps, even with the best learning rate",
  conditionNumber: "condition number κ, log scale",
  steps: "steps needed, log scale",
  caption: "Dots: the steps counted. Dashed: κ/2 times the logarithm of 1/tolerance.",
  description: (s: { tolerance: string; first: string; last: string }) =>
    `Steps until the distance to the minimum has shrunk to ${s.tolerance} of the first, against the condition number, both on log scales: ${s.first}, ${s.last}.`,
  count: (s: { steps: number; conditionNumber: string }) =>
    `${s.steps} at κ = ${s.conditionNumber}`,
};

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
      first: say(counts[0]),
      last: say(counts[counts.length - 1]),
    }),
    caption: text.caption,
    panels: [
      {
        width: 420,
        height: 290,
        marginTop: 28,
        marginLeft: 48,
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
