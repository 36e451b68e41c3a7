import { newFeatures } from "../batchKernel/memory.js";
import { type Dataset, type Float32Dataset, requireDataset } from "../dataset.js";

/**
 * The same samples with their features rounded to float32, in half the memory. Seven digits are left of each feature,
 * and about six of what is computed from them. A feature beyond 3.4e38 becomes infinite, and is refused where the data
 * set is used.
 *
 * @see notebooks/06-cost.ipynb
 * @example toFloat32(penguins).features[0] // 39.099998474121094
 */
export function toFloat32(dataset: Dataset): Float32Dataset {
  requireDataset("toFloat32", dataset);
  const features = newFeatures(dataset.features.length, "float32");
  features.set(dataset.features);
  return { ...dataset, features };
}
