import * as Plot from "@observablehq/plot";
import { drawableExtent } from "../../../figures/axes/drawable.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { headingMargin, panelHeading } from "../../../figures/marks/panelHeading.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.sumAndMean;

/** The path of two weights, and how the samples' gradients were combined. */
export type WeightPath = {
  readonly combined: "sum" | "mean";
  readonly learningRate: number;
  readonly points: readonly (readonly [number, number])[];
};

/**
 * Side by side: the path of two weights when gradients are summed and when they are averaged.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function sumAndMean(paths: readonly WeightPath[]): Figure {
  const all = paths.flatMap(({ points }) => points);
  const domains = [0, 1].map((axis) => drawableExtent(all.map((point) => point[axis])));
  const place = ([x, y]: readonly [number, number]) =>
    figures.point({ x: formatNumber(x), y: formatNumber(y) });
  const described = paths.map((path) => {
    const { points } = path;
    const end = points[points.length - 1];
    return text.path({
      heading: headingOf(path),
      start: place(points[0]),
      end: place(end),
      count: points.length - 1,
    });
  });
  return {
    title: text.title,
    description: text.description({ paths: clauses(described) }),
    caption: text.caption,
    panels: paths.map((path) => ({
      width: 310,
      height: 290,
      marginLeft: 48,
      marginTop: headingMargin,
      marginBottom: 40,
      grid: true,
      x: { label: text.x, domain: domains[0], nice: true, ticks: 4 },
      y: { label: text.y, domain: domains[1], nice: true, ticks: 5 },
      marks: [panelHeading(headingOf(path)), ...pathMarks(path)],
    })),
  };
}

function pathMarks({ points }: WeightPath): Plot.Markish[] {
  const data = points.map(([x, y]) => ({ x, y }));
  return [
    Plot.line(data, { x: "x", y: "y", stroke: colors.path, strokeOpacity: 0.6 }),
    Plot.dot(data, { x: "x", y: "y", fill: colors.path, r: 2.5 }),
    Plot.dot(data.slice(0, 1), { x: "x", y: "y", stroke: colors.path, strokeWidth: 2, r: 6 }),
  ];
}

function headingOf({ combined, learningRate }: WeightPath): string {
  return text.heading[combined]({ learningRate: formatNumber(learningRate) });
}
