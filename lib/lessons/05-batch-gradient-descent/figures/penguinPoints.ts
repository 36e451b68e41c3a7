import type { PenguinColumn } from "../../../data/penguins.js";
import { drawableExtent } from "../../../figures/axes/drawable.js";
import type { Figure } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/marks/cornerLegend.js";
import { dots } from "../../../figures/marks/dots.js";
import type { Dataset } from "../../../softmaxRegression.js";
import { figures } from "../words/figures.js";
import { type PenguinClasses, penguinColors, penguinNames } from "./penguinClasses.js";

const text = figures.penguinPoints;

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
export function penguinPoints(state: Penguins): Figure {
  const { samples, columns, by = "species" } = state;
  const classNames = penguinNames(state.classNames);
  const [x, y] = columns.map((column) => figures.penguins.axes[column]);
  const points = Array.from(samples.labels, (label, i) => ({
    x: samples.features[2 * i],
    y: samples.features[2 * i + 1],
    name: classNames[label],
  }));
  const groups = classNames.map((name) =>
    text.group({ name, size: points.filter((point) => point.name === name).length }),
  );
  return {
    title: text.title[by]({ count: samples.sampleCount }),
    description: text.description({ x, y, groups }),
    panels: [
      {
        width: 440,
        height: 310,
        marginLeft: 48,
        marginTop: 28,
        marginBottom: 40,
        x: {
          label: x,
          ticks: 6,
          domain: drawableExtent(points.map((point) => point.x)),
          nice: true,
        },
        y: {
          label: y,
          ticks: 6,
          domain: drawableExtent(points.map((point) => point.y)),
          nice: true,
        },
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
