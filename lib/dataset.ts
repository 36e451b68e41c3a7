import { isArray } from "./describe.js";
import { refuse, requireCount, requireFinite, requireLength } from "./require.js";
import { requireObject, requireTyped } from "./requireKind.js";
import { indexOfNotFinite } from "./vector.js";
import { dataErrors, valueErrors } from "./words/errors.js";

/** N labelled samples of d features each, in M classes. */
export type Dataset = {
  /** N×d, row-major: sample i is features[i·d] … features[i·d + d − 1]. */
  readonly features: Float64Array;
  /** N classes, integers from 0 to M−1. */
  readonly labels: Int32Array;
  readonly sampleCount: number;
  readonly featureCount: number;
  readonly classCount: number;
};

/**
 * A {@link Dataset} whose features are rounded to float32, which takes half the memory. They may be multiplied in
 * float32, with the weights rounded too; after 256 samples at most the sums go on in float64. Of many samples the gradient
 * errs by less than 1e-6 of its largest entry, of a few that cancel each other by up to 1e-5.
 */
export type Float32Dataset = Omit<Dataset, "features"> & { readonly features: Float32Array };

/** θ of softmax regression: sample x has the logits h = W·x + b. */
export type Parameters = {
  /** W, M×d, row-major: one row per class. */
  readonly weights: Float64Array;
  /** b, one per class. */
  readonly biases: Float64Array;
};

export type LossAndGradient = {
  /** Mean loss over the N samples, in nats. */
  loss: number;
  /** ∂L/∂W, M×d, row-major. */
  weightsGradient: Float64Array;
  /** ∂L/∂b, M. */
  biasesGradient: Float64Array;
};

/**
 * Requires the counts to be at least 1 and the arrays to be typed, with the lengths that the counts promise.
 * The numbers inside are not read: see {@link requireFiniteFeatures}.
 *
 * @throws {RangeError} if a count, a kind or a length is wrong
 * @example
 * const counts = { sampleCount: 2, featureCount: 2, classCount: 2 };
 * const dataset = { features: new Float64Array(3), labels: Int32Array.of(0, 1), ...counts };
 * requireDataset("predict", dataset) // throws predict requires features to be an array of length 4, got an array of length 3
 */
export function requireDataset(caller: string, dataset: Dataset | Float32Dataset): void {
  requireObject(caller, "dataset", dataset, "dataset");
  const { features, labels, sampleCount, featureCount, classCount } = dataset;
  requireCount(caller, "sampleCount", sampleCount, 1);
  requireCount(caller, "featureCount", featureCount, 1);
  requireCount(caller, "classCount", classCount, 1);
  requireTyped(caller, "features", features, ["Float64Array", "Float32Array"]);
  // A plain array will do, as long as each label turns out to be a class.
  if (!isArray(labels)) requireTyped(caller, "labels", labels, ["Int32Array"]);
  requireLength(caller, "features", features, sampleCount * featureCount);
  requireLength(caller, "labels", labels, sampleCount);
}

/**
 * Requires the parameters to fit the data set and to be finite.
 *
 * @throws {RangeError} if a length is wrong or a number is not finite
 * @example
 * const parameters = { weights: Float64Array.of(1, NaN), biases: Float64Array.of(0) };
 * requireParameters("predict", parameters, 1, 2) // throws predict requires weights[1] to be a finite number, got NaN
 */
export function requireParameters(
  caller: string,
  parameters: Parameters,
  classCount: number,
  featureCount: number,
): void {
  requireObject(caller, "parameters", parameters, "parameters");
  const { weights, biases } = parameters;
  requireTyped(caller, "weights", weights, ["Float64Array"]);
  requireTyped(caller, "biases", biases, ["Float64Array"]);
  requireLength(caller, "weights", weights, classCount * featureCount);
  requireLength(caller, "biases", biases, classCount);
  requireFiniteEntries(caller, "weights", weights);
  requireFiniteEntries(caller, "biases", biases);
}

function requireFiniteEntries(caller: string, name: string, values: Float64Array): void {
  const i = indexOfNotFinite(values);
  if (i !== -1) requireFinite(caller, `${name}[${i}]`, values[i]);
}

/**
 * Names the first feature that is not finite. Training calls it only when a result is not finite,
 * so good data is never read a second time.
 *
 * @throws {RangeError} if a feature is not finite
 * @example
 * const dataset = { features: Float64Array.of(0, 1, 2, NaN), featureCount: 2 };
 * requireFiniteFeatures("predict", dataset) // throws predict requires features[3] to be a finite number, got NaN in sample 1
 */
export function requireFiniteFeatures(caller: string, dataset: Dataset | Float32Dataset): void {
  const { features, featureCount } = dataset;
  const i = indexOfNotFinite(features);
  if (i === -1) return;
  const sample = String(Math.floor(i / featureCount));
  const got = dataErrors.inSample({ value: String(features[i]), sample });
  refuse(caller, `features[${i}]`, valueErrors.expected.finite, got);
}
