import { shuffler } from "d3-array";
import { randomLcg } from "d3-random";
import { newFeatures } from "../batchKernel/memory.js";
import { type Dataset, requireDataset } from "../dataset.js";
import { describe, isArray } from "../describe.js";
import { refuse, requireFinite } from "../require.js";
import { requireTyped } from "../requireKind.js";
import { dataErrors, valueErrors } from "../words/errors.js";

/**
 * The samples at the given indices, in that order, as a dataset of their own (a copy).
 *
 * @throws {RangeError} if an index is no sample
 * @example selectSamples(digits, [0, 0]).sampleCount // 2
 */
export function selectSamples(dataset: Dataset, indices: ArrayLike<number>): Dataset {
  requireDataset("selectSamples", dataset);
  if (!isArray(indices))
    refuse("selectSamples", "indices", valueErrors.expected.array, describe(indices));
  const { featureCount, sampleCount } = dataset;
  const features = newFeatures(indices.length * featureCount);
  const labels = Int32Array.from(indices, (sample) => dataset.labels[sample]);
  for (let i = 0; i < indices.length; i++) {
    const sample = indices[i];
    requireInteger("selectSamples", dataErrors.everyIndex, sample, 0, sampleCount - 1);
    const start = sample * featureCount;
    features.set(dataset.features.subarray(start, start + featureCount), i * featureCount);
  }
  return { ...dataset, features, labels, sampleCount: indices.length };
}

/**
 * The samples from `start` up to, not including, `end`, without a copy: both share the features.
 *
 * @throws {RangeError} if start and end are not integers with 0 ≤ start < end ≤ N
 * @see notebooks/06-cost.ipynb
 * @example sampleRange(digits, 0, 64).sampleCount // 64
 */
export function sampleRange(dataset: Dataset, start: number, end: number): Dataset {
  requireDataset("sampleRange", dataset);
  requireTyped("sampleRange", "labels", dataset.labels, ["Int32Array"]);
  const { featureCount, sampleCount } = dataset;
  requireInteger("sampleRange", "start", start, 0, sampleCount - 1);
  requireInteger("sampleRange", "end", end, start + 1, sampleCount);
  return {
    ...dataset,
    features: dataset.features.subarray(start * featureCount, end * featureCount),
    labels: dataset.labels.subarray(start, end),
    sampleCount: end - start,
  };
}

/**
 * The samples in a random order that the seed fixes.
 *
 * @param seed - the same seed gives the same order on every machine
 * @throws {RangeError} if seed is not finite
 * @example shuffleSamples(digits, 1).sampleCount // 10000
 */
export function shuffleSamples(dataset: Dataset, seed: number): Dataset {
  requireDataset("shuffleSamples", dataset);
  requireFinite("shuffleSamples", "seed", seed);
  const indices = Array.from({ length: dataset.sampleCount }, (_, sample) => sample);
  return selectSamples(dataset, shuffler(randomLcg(seed))(indices));
}

/**
 * Splits the samples at random into a training set and a test set that share no sample.
 *
 * @param trainCount - samples to train on; the others are for the test
 * @param seed - the same seed gives the same split on every machine
 * @throws {RangeError} if trainCount is not an integer from 1 to N−1, or seed is not finite
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example splitSamples(digits, 8000, 1).test.sampleCount // 2000
 */
export function splitSamples(
  dataset: Dataset,
  trainCount: number,
  seed: number,
): { readonly train: Dataset; readonly test: Dataset } {
  requireDataset("splitSamples", dataset);
  requireInteger("splitSamples", "trainCount", trainCount, 1, dataset.sampleCount - 1);
  const shuffled = shuffleSamples(dataset, seed);
  return {
    train: sampleRange(shuffled, 0, trainCount),
    test: sampleRange(shuffled, trainCount, dataset.sampleCount),
  };
}

function requireInteger(caller: string, name: string, value: number, from: number, to: number) {
  if (!Number.isInteger(value) || value < from || value > to) {
    refuse(
      caller,
      name,
      valueErrors.expected.integer({ from: String(from), to: String(to) }),
      describe(value),
    );
  }
}
