import * as Plot from "@observablehq/plot";
import { minIndex } from "d3-array";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.stepsToTolerance;

/** A tolerance, and the steps that each learning rate needed to reach it. */
export type StepsToTolerance = {
  readonly tolerance: number;
  readonly counts: readonly { readonly learningRate: number; readonly steps: number }[];
};

/**
 * How many steps each learning rate needs.
 *
 * @see notebooks/01-quadratic.ipynb
 */
export function stepsToTolerance({ tolerance, counts }: StepsToTolerance): Figure {
  const first = counts[0];
  const last = counts[counts.length - 1];
  const best = counts[minIndex(counts, ({ steps }) => steps)];
  return {
    title: text.title({ tolerance: formatNumber(tolerance) }),
    description: text.description({
      tolerance: formatNumber(tolerance),
      first: formatNumber(first.learningRate),
      firstSteps: first.steps,
      best: formatNumber(best.learningRate),
      bestSteps: best.steps,
      last: formatNumber(last.learningRate),
      lastSteps: last.steps,
    }),
    panels: [
      {
        width: 440,
        height: 290,
        marginTop: 28,
        marginLeft: 48,
        // The whole range that converges: at its ends the number is infinite.
        x: { label: text.learningRate, domain: [0, 1] },
        y: { label: text.steps, grid: true, ...logAxis(counts.map(({ steps }) => steps)) },
        marks: [
          Plot.line(counts, { x: "learningRate", y: "steps", stroke: colors.path }),
          Plot.dot(counts, { x: "learningRate", y: "steps", fill: colors.path, r: 3 }),
        ],
      },
    ],
  };
}
