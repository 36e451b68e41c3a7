import * as Plot from "@observablehq/plot";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { type Figure, series } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/marks/cornerLegend.js";
import { headingMargin, panelHeading } from "../../../figures/marks/panelHeading.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.batchRace;

/** One training: how low the loss of the whole training set was, and after how much work. */
export type BatchRun = {
  readonly batchSize: number;
  readonly points: readonly {
    readonly updates: number;
    readonly examples: number;
    readonly loss: number;
  }[];
};

/**
 * Full batch against mini-batches, by the number of updates and by the number of examples seen.
 *
 * @param sampleCount - N, the batch size that is the whole training set
 * @see notebooks/06-cost.ipynb
 */
export function batchRace(runs: readonly BatchRun[], sampleCount: number): Figure {
  const named = runs.map(({ batchSize, points }) => ({
    name: (batchSize === sampleCount ? text.fullBatch : text.batch)({ batchSize }),
    points,
  }));
  const ends = named.map(({ name, points }) => {
    const { loss, updates, examples } = points[points.length - 1];
    return text.end({
      run: name,
      loss: formatNumber(loss),
      updates: figures.updates({ count: updates }),
      examples: figures.examples({ count: examples }),
    });
  });
  return {
    title: text.title,
    description: text.description({ ends: clauses(ends) }),
    panels: (["updates", "examples"] as const).map((measure) => panel(named, measure)),
  };
}

type Runner = { name: string; points: BatchRun["points"] };

function panel(runners: readonly Runner[], measure: "updates" | "examples"): Plot.PlotOptions {
  const names = runners.map(({ name }) => name);
  // A log axis has no place for the start, where nothing has been seen.
  const points = runners.flatMap(({ name, points }) =>
    points.filter((point) => point[measure] > 0).map((point) => ({ name, ...point })),
  );
  return {
    width: 340,
    height: 300,
    marginLeft: 48,
    marginTop: headingMargin,
    marginBottom: 40,
    x: { label: text.x[measure], ...logAxis(points.map((point) => point[measure])) },
    y: { label: text.y, ticks: 5, grid: true, zero: true },
    color: { domain: names, range: [...series] },
    marks: [
      panelHeading(text.heading[measure]),
      Plot.line(points, { x: measure, y: "loss", z: "name", stroke: "name", strokeWidth: 2 }),
      Plot.dot(points, { x: measure, y: "loss", fill: "name", r: 2 }),
      ...cornerLegend(names, "top-right"),
    ],
  };
}
