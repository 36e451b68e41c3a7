import { max } from "d3-array";
import { meanFeatures } from "../../../data/rows.js";
import { colors, type Figure } from "../../../figures/figure.js";
import type { Dataset } from "../../../softmaxRegression.js";
import { figures } from "../words/figures.js";
import { tiles } from "./tiles.js";

const text = figures.meanDifferences;

/**
 * For each class of pictures, its mean picture minus the mean of all of them.
 *
 * @param dataset - pictures, d pixels each, with d the square of their side; each class has at least one
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function meanDifferences(dataset: Dataset): Figure {
  const ofAll = meanFeatures(dataset);
  const differences = Array.from({ length: dataset.classCount }, (_, label) =>
    meanFeatures(dataset, label).map((ink, j) => ink - ofAll[j]),
  );
  const largest = Math.max(...differences.map((picture) => max(picture, Math.abs) ?? 0)) || 1;
  return {
    title: text.title,
    description: text.description({ count: dataset.classCount }),
    caption: text.caption,
    panels: [
      tiles(
        differences.map((picture) => picture.map((ink) => ink / largest)),
        differences.map((_, label) => String(label)),
        colors.path,
      ),
    ],
  };
}
