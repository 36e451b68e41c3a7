import { extent } from "d3-array";
import type { PenguinColumn } from "../../../data/penguins.js";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/parts/cornerLegend.js";
import { dots } from "../../../figures/parts/dots.js";
import type { Dataset } from "../../../softmaxRegression.js";

/** The measurements as axes name them. */
export const penguinAxis: Readonly<Record<PenguinColumn, string>> = {
  "Beak Length (mm)": "beak length (mm)",
  "Beak Depth (mm)": "beak depth (mm)",
  "Flipper Length (mm)": "flipper length (mm)",
  "Body Mass (g)": "body mass (g)",
};

/** What classes of penguins may be. */
export type PenguinClasses = "species" | "sex";

/** Colours of their own: a male is not to look like a Chinstrap. */
export const penguinColors: Readonly<Record<PenguinClasses, readonly string[]>> = {
  species: series,
  sex: [colors.accent, colors.ochre],
};

const text = {
  title: (count: string, by: string) => `The ${by} of ${count} penguins, by two measurements`,
  axis: penguinAxis,
  group: (name: string, count: string) => `${count} ${name}`,
  description: (x: string, y: string, groups: string) =>
    `A point for each penguin, ${x} to the right and ${y} upwards, with a colour and a symbol for each class: ${groups}.`,
} as const;

export type Penguins = {
  readonly samples: Dataset;
  readonly columns: readonly [PenguinColumn, PenguinColumn];
  readonly classNames: readonly string[];
  /** What the classes are. */
  readonly by?: PenguinClasses;
};

/**
 * Penguins as points, by two measurements and with a symbol for each class.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function penguinPoints({ samples, columns, classNames, by = "species" }: Penguins): Figure {
  const [x, y] = columns.map((column) => text.axis[column]);
  const points = Array.from(samples.labels, (label, i) => ({
    x: samples.features[2 * i],
    y: samples.features[2 * i + 1],
    name: classNames[label],
  }));
  const groups = classNames.map((name) =>
    text.group(name, `${points.filter((point) => point.name === name).length}`),
  );
  return {
    title: text.title(`${samples.sampleCount}`, by),
    description: text.description(x, y, groups.join(", ")),
    panels: [
      {
        width: 440,
        height: 310,
        marginLeft: 48,
        marginTop: 28,
        marginBottom: 40,
        x: { label: x, ticks: 6, domain: rangeOf(points.map((point) => point.x)), nice: true },
        y: { label: y, ticks: 6, domain: rangeOf(points.map((point) => point.y)), nice: true },
        color: { domain: [...classNames], range: [...penguinColors[by]] },
        marks: [
          ...classNames.map((name, shape) =>
            dots(
              points.filter((point) => point.name === name),
              penguinColors[by][shape],
              shape,
            ),
          ),
          ...cornerLegend(classNames),
        ],
      },
    ],
  };
}

function rangeOf(values: readonly number[]): [number, number] {
  const [low = 0, high = 1] = extent(values);
  return [low, high];
}
