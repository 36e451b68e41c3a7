import * as Plot from "@observablehq/plot";
import { extent } from "d3-array";
import type { PenguinColumn } from "../../../data/penguins.js";
import type { Figure } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/parts/cornerLegend.js";
import { dots } from "../../../figures/parts/dots.js";
import { headingMargin, panelHeading } from "../../../figures/parts/panelHeading.js";
import { areas, runsOf } from "../../../figures/parts/regionAreas.js";
import type { Dataset } from "../../../softmaxRegression.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { type PenguinClasses, penguinAxis, penguinColors } from "./penguinPoints.js";

const text = {
  title: "What the model says for every pair of measurements",
  axis: penguinAxis,
  update: (update: string) => `after update ${update}`,
  model: {
    softmaxRegression: "softmax regression",
    hiddenLayer: "with a hidden layer",
  },
  accuracy: (heading: string, percent: string) => `${heading}: ${percent} right`,
  percent: (value: string) => `${value}%`,
  share: (name: string, percent: string) => `${name} ${percent}`,
  samples: (count: string, x: string, y: string, classes: string) =>
    `Points for ${count} penguins: ${x} to the right, ${y} upwards, a colour and a shape for each of ${classes}.`,
  regions: (heading: string, shares: string) =>
    `${heading}; share of the plane that gets each answer: ${shares}.`,
  caption: "The ring marks a penguin that the model gets wrong.",
} as const;

/** What a model answers, at one moment of training or for one kind of model. */
export type Regions = {
  readonly update?: number;
  readonly model?: keyof typeof text.model;
  /** One class a grid point. */
  readonly gridAnswers: ArrayLike<number>;
  /** One class a sample. */
  readonly sampleAnswers: ArrayLike<number>;
};

export type DecisionRegions = {
  readonly samples: Dataset;
  readonly columns: readonly [PenguinColumn, PenguinColumn];
  readonly classNames: readonly string[];
  /** What the classes are. */
  readonly by?: PenguinClasses;
  /** The points that the grid's answers are for, row by row. */
  readonly grid: Dataset;
  /** A panel each. */
  readonly regions: readonly Regions[];
};

/**
 * Penguins by two measurements, over the regions in which a model gives each answer.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function decisionRegions(state: DecisionRegions): Figure {
  const { samples, columns, classNames, regions } = state;
  const [x, y] = columns.map((column) => text.axis[column]);
  return {
    title: text.title,
    description: [
      text.samples(`${samples.sampleCount}`, x, y, classNames.join(", ")),
      ...regions.map((region) =>
        text.regions(headingOf(region, samples), sharesOf(region, classNames)),
      ),
    ].join(" "),
    caption: text.caption,
    panels: regions.map((region) => panel(state, region)),
  };
}

function panel(state: DecisionRegions, region: Regions): Plot.PlotOptions {
  const { samples, columns, classNames, grid, by = "species" } = state;
  const colors = penguinColors[by].slice(0, classNames.length);
  const points = Array.from(samples.labels, (label, i) => ({
    x: samples.features[2 * i],
    y: samples.features[2 * i + 1],
    name: classNames[label],
    wrong: label !== region.sampleAnswers[i],
  }));
  const place = { x: "x", y: "y" };
  const runs = runsOf(grid, region.gridAnswers);
  const across = runs.flatMap(({ x1, x2 }) => [x1, x2]);
  const upwards = runs.flatMap(({ y1, y2 }) => [y1, y2]);
  return {
    width: 290,
    height: 290,
    marginLeft: 48,
    marginTop: headingMargin,
    marginBottom: 40,
    x: { label: text.axis[columns[0]], ticks: 5, domain: extent(across) },
    y: { label: text.axis[columns[1]], ticks: 5, domain: extent(upwards) },
    color: { domain: [...classNames], range: colors },
    marks: [
      panelHeading(headingOf(region, samples)),
      areas(runs, colors),
      ...classNames.map((name, label) =>
        dots(
          points.filter((point) => point.name === name),
          colors[label],
          label,
        ),
      ),
      ...cornerLegend(classNames),
      Plot.dot(
        points.filter(({ wrong }) => wrong),
        { ...place, stroke: "currentColor", strokeWidth: 0.8, r: 4.5 },
      ),
    ],
  };
}

function headingOf({ update, model, sampleAnswers }: Regions, { labels }: Dataset): string {
  const heading = model ? text.model[model] : text.update(`${update}`);
  const right = labels.filter((label, i) => label === sampleAnswers[i]).length;
  return text.accuracy(heading, percent(right / labels.length));
}

function sharesOf({ gridAnswers }: Regions, classNames: readonly string[]): string {
  const answers = Array.from(gridAnswers);
  return classNames
    .map((name, label) => {
      const count = answers.filter((answer) => answer === label).length;
      return text.share(name, percent(count / answers.length));
    })
    .join(", ");
}

function percent(share: number): string {
  return text.percent(formatNumber(100 * share));
}
