import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { headingMargin, panelHeading } from "../../../figures/parts/panelHeading.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "Two of the weights, update by update",
  x: "Gentoo's weight of the beak (logit per st. dev.)",
  y: "Gentoo's weight of the flipper (logit per st. dev.)",
  heading: {
    mean: (eta: string) => `mean, η = ${eta}`,
    sum: (eta: string) => `sum, η = ${eta}`,
  },
  path: (heading: string, start: string, end: string, updates: string) =>
    `${heading}: from ${start} to ${end} in ${updates} updates`,
  description: (paths: string) =>
    `A panel for each training, with the path of two weights as a line of points. ${paths}.`,
  caption: "The ring marks the start.",
} as const;

/** The path of two weights, and how the samples' gradients were put together. */
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
  const domains = [0, 1].map((axis) => rangeOf(all.map((point) => point[axis])));
  const place = ([x, y]: readonly [number, number]) => `(${formatNumber(x)}, ${formatNumber(y)})`;
  const described = paths.map((path) => {
    const { points } = path;
    const end = points[points.length - 1];
    return text.path(headingOf(path), place(points[0]), place(end), `${points.length - 1}`);
  });
  return {
    title: text.title,
    description: text.description(described.join("; ")),
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
  return text.heading[combined](formatNumber(learningRate));
}

function rangeOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
