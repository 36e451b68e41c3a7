import { extent } from "d3-array";
import type { Dataset } from "../dataset.js";
import { requireObject, requireTyped } from "../requireKind.js";
import { dataErrors } from "../words/errors.js";

/**
 * A regular grid over the range of a dataset's two features, to see what a model says everywhere.
 *
 * The points are the centres of columns×rows equal cells, row by row from the smallest second
 * feature; the range is wider than the samples' by a twentieth on each side. All labels are 0: a
 * grid's points have no true class.
 *
 * @throws {RangeError} if the dataset does not have two features
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example gridOver(penguins, 80, 60).sampleCount // 4800
 */
export function gridOver(dataset: Dataset, columns = 80, rows = 60): Dataset {
  requireObject("gridOver", "dataset", dataset, "points");
  requireTyped("gridOver", "features", dataset.features, ["Float64Array", "Float32Array"]);
  if (dataset.featureCount !== 2) {
    throw new RangeError(
      dataErrors.twoFeatures({
        caller: "gridOver",
        featureCount: String(dataset.featureCount),
      }),
    );
  }
  const x = centers(dataset, 0, columns);
  const y = centers(dataset, 1, rows);
  return {
    features: Float64Array.from(y.flatMap((v) => x.flatMap((u) => [u, v]))),
    labels: new Int32Array(columns * rows),
    sampleCount: columns * rows,
    featureCount: 2,
    classCount: dataset.classCount,
  };
}

function centers({ features }: Dataset, feature: 0 | 1, count: number): number[] {
  const values = features.filter((_, index) => index % 2 === feature);
  const [low = 0, high = 0] = extent(values);
  const margin = (high - low) / 20;
  const width = (high - low + 2 * margin) / count;
  return Array.from({ length: count }, (_, i) => low - margin + (i + 0.5) * width);
}
