import { mean } from "d3-array";
import { newFeatures } from "../batchKernel/memory.js";
import { type Dataset, requireDataset } from "../dataset.js";
import { refuse } from "../require.js";
import { requireObject, requireTyped } from "../requireKind.js";
import { dataErrors } from "../words/errors.js";

/** What standardising subtracts from each feature, and what it then divides by. */
export type FeatureScaling = {
  readonly mean: Float64Array /* d */;
  readonly scale: Float64Array /* d */;
};

/**
 * Shifts and scales each feature: (x − mean) / scale, with the mean and the standard deviation (of
 * the population: divided by N) of the samples, so that every feature has mean 0 and standard deviation 1.
 *
 * A feature that never varies keeps the scale 1. Standardise the test set with the training set's
 * scaling: the model must not know the test set's mean.
 *
 * @param scaling - another dataset's scaling; without it, that of these samples
 * @returns the new dataset and the scaling that it was made with
 * @throws {RangeError} if scaling is not for featureCount features
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example standardize(penguins).scaling.mean.length // 2
 */
export function standardize(
  dataset: Dataset,
  given?: FeatureScaling,
): { readonly dataset: Dataset; readonly scaling: FeatureScaling } {
  requireDataset("standardize", dataset);
  const { features, featureCount } = dataset;
  const scaling = given ?? measureScaling(dataset);
  requireObject("standardize", "scaling", scaling, "scaling");
  requireTyped("standardize", "mean", scaling.mean, ["Float64Array"]);
  requireTyped("standardize", "scale", scaling.scale, ["Float64Array"]);
  if (scaling.mean.length !== featureCount || scaling.scale.length !== featureCount) {
    const [means, scales] = [String(scaling.mean.length), String(scaling.scale.length)];
    const { features, scalings } = dataErrors;
    refuse(
      "standardize",
      "scaling",
      features({ count: featureCount }),
      scalings({ means, scales }),
    );
  }
  const standardized = newFeatures(features.length);
  for (const [index, value] of features.entries()) {
    const feature = index % featureCount;
    standardized[index] = (value - scaling.mean[feature]) / scaling.scale[feature];
  }
  return { dataset: { ...dataset, features: standardized }, scaling };
}

function measureScaling({ features, sampleCount, featureCount }: Dataset): FeatureScaling {
  const columns = Array.from({ length: featureCount }, (_, feature) =>
    Float64Array.from({ length: sampleCount }, (_, i) => features[i * featureCount + feature]),
  );
  const means = Float64Array.from(columns, (column) => mean(column) ?? 0);
  return {
    mean: means,
    scale: Float64Array.from(columns, (column, feature) => deviation(column, means[feature])),
  };
}

/** Below this part of the mean a deviation is what rounding left of 0. */
const rounding = 1e-12;

function deviation(column: Float64Array, center: number): number {
  const spread = Math.sqrt(mean(column, (value) => (value - center) ** 2) ?? 0);
  return spread > rounding * Math.abs(center) ? spread : 1;
}
