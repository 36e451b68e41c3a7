import * as Plot from "@observablehq/plot";
import { extent } from "d3-array";
import type { PenguinColumn } from "../../../data/penguins.js";
import type { Figure } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/marks/cornerLegend.js";
import { dots } from "../../../figures/marks/dots.js";
import { headingMargin, panelHeading } from "../../../figures/marks/panelHeading.js";
import { regionAreas, runsOf } from "../../../figures/marks/regionAreas.js";
import type { Dataset } from "../../../softmaxRegression.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";
import { type PenguinClasses, penguinColors, penguinNames } from "./penguinClasses.js";

const text = figures.decisionRegions;

/** What a model answers at one moment of its training. */
export type Regions = {
  readonly update: number;
  /** One class per grid point. */
  readonly gridAnswers: ArrayLike<number>;
  /** One class per sample. */
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
  /** One panel each. */
  readonly regions: readonly Regions[];
};

/**
 * Penguins by two measurements, over the regions in which a model gives each answer.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function decisionRegions(state: DecisionRegions): Figure {
  const { samples, columns, regions } = state;
  const [x, y] = columns.map((column) => figures.penguins.axes[column]);
  const classes = penguinNames(state.classNames);
  return {
    title: text.title,
    description: sentences([
      text.samples({ count: samples.sampleCount, x, y, classes }),
      ...regions.map((region) =>
        text.regions({ accuracy: headingOf(region, samples), shares: sharesOf(region, classes) }),
      ),
    ]),
    caption: text.caption,
    panels: regions.map((region) => panel(state, region)),
  };
}

function panel(state: DecisionRegions, region: Regions): Plot.PlotOptions {
  const { samples, columns, grid, by = "species" } = state;
  const classNames = penguinNames(state.classNames);
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
    x: { label: figures.penguins.axes[columns[0]], ticks: 5, domain: extent(across) },
    y: { label: figures.penguins.axes[columns[1]], ticks: 5, domain: extent(upwards) },
    color: { domain: [...classNames], range: colors },
    marks: [
      panelHeading(headingOf(region, samples)),
      regionAreas(runs, colors),
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

function headingOf(region: Regions, { labels }: Dataset): string {
  const heading = text.update({ update: region.update });
  const right = labels.filter((label, i) => label === region.sampleAnswers[i]).length;
  return text.accuracy({ heading, percent: percent(right / labels.length) });
}

function sharesOf({ gridAnswers }: Regions, classNames: readonly string[]): string[] {
  const answers = Array.from(gridAnswers);
  return classNames.map((name, label) => {
    const count = answers.filter((answer) => answer === label).length;
    return text.share({ name, percent: percent(count / answers.length) });
  });
}

const percent = (share: number) => formatNumber(100 * share);
