import { type Dataset, requireDataset } from "../dataset.js";
import { refuse, requireLabel } from "../require.js";
import { dataErrors } from "../words/errors.js";

/** One sample by itself: its features and its label. */
export type Sample = { x: number[]; label: number };

/**
 * The samples of a dataset one by one, as a loop over them reads best. Fast code works on the dataset itself.
 *
 * @param dataset - N samples of d features, row after row
 * @returns N samples, each with d features and its label; changing them changes no dataset
 * @throws {RangeError} if dataset is no dataset
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example samplesOf(penguins)[0].x.length // 2
 */
export function samplesOf(dataset: Dataset): Sample[] {
  requireDataset("samplesOf", dataset);
  const { features, labels, featureCount: d } = dataset;
  return Array.from(labels, (label, i) => ({
    x: Array.from(features.subarray(i * d, (i + 1) * d)),
    label,
  }));
}

/**
 * The mean of the samples' features, of all of them or of one class: for pictures, the mean picture.
 *
 * @param dataset - N samples of d features
 * @param label - the class whose samples count; every sample counts if left out
 * @returns d means
 * @throws {RangeError} if dataset is no dataset, label is no class of it, or no sample has the label
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example meanFeatures(penguins).length // 2
 */
export function meanFeatures(dataset: Dataset, label?: number): Float64Array {
  requireDataset("meanFeatures", dataset);
  const { features, labels, featureCount: d, classCount } = dataset;
  if (label !== undefined) requireLabel("meanFeatures", "label", label, classCount);
  const total = new Float64Array(d);
  let count = 0;
  for (let i = 0; i < labels.length; i++) {
    if (label !== undefined && labels[i] !== label) continue;
    count++;
    for (let j = 0; j < d; j++) total[j] += features[i * d + j];
  }
  if (count === 0) refuse("meanFeatures", "label", dataErrors.someSample, String(label));
  return total.map((sum) => sum / count);
}
