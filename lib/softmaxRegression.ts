import { type BatchPlan, prepareBatch } from "./batchKernel/forms.js";
import {
  type Dataset,
  type Float32Dataset,
  type LossAndGradient,
  type Parameters,
  requireDataset,
  requireFiniteFeatures,
  requireParameters,
} from "./dataset.js";
import { refuse, requireCount, requireNotNegative } from "./require.js";
import { requireFunction, requireObject } from "./requireKind.js";
import { addScaled, dot, indexOfNotFinite } from "./vector.js";
import { softmaxRegressionErrors as words } from "./words/errors.js";

export type { Dataset, Float32Dataset, LossAndGradient, Parameters };

export type BatchGradientDescentOptions = {
  /** η, 0 or more. */
  readonly learningRate: number;
  /** How many updates to make, an integer, 0 or more. */
  readonly updates: number;
  /**
   * Called with θ and its loss after each update, and before the first as update 0: updates + 1 calls.
   * The parameters are a copy that the callee may keep.
   */
  readonly onUpdate?:
    | ((update: number, progress: { loss: number; parameters: Parameters }) => void)
    | undefined;
};

/**
 * Parameters of all zeros, from which every class gets the probability 1/M and the loss is log M.
 *
 * @param classCount - M, 1 or more
 * @param featureCount - d, 1 or more
 * @returns weights M×d and biases M
 * @throws {RangeError} if a count is no integer ≥ 1
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example zeroParameters(2, 1) // { weights: [0, 0], biases: [0, 0] }
 */
export function zeroParameters(classCount: number, featureCount: number): Parameters {
  requireCount("zeroParameters", "classCount", classCount, 1);
  requireCount("zeroParameters", "featureCount", featureCount, 1);
  return {
    weights: new Float64Array(classCount * featureCount),
    biases: new Float64Array(classCount),
  };
}

/**
 * Mean loss of softmax regression over all N samples, and its gradient:
 * L = (1/N)·Σᵢ −log softmax(W·xᵢ + b)ᵧᵢ, ∂L/∂Wₘ = (1/N)·Σᵢ (pᵢₘ − yᵢₘ)·xᵢ,
 * ∂L/∂bₘ = (1/N)·Σᵢ (pᵢₘ − yᵢₘ). One pass over the data, about 4·N·d·M operations.
 *
 * @param dataset - N samples of d finite features, labels from 0 to M−1
 * @param parameters - weights M×d and biases M, finite
 * @param plan - a form of the computation and a number of threads, to compare their times; by default
 *   the fastest that the machine runs
 * @returns the loss in nats, Infinity where it exceeds the largest number; weightsGradient M×d and
 *   biasesGradient M, new arrays
 * @throws {RangeError} if a shape does not fit, a label is no class, a number is not finite, or the
 *   logits overflow
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example
 * const counts = { sampleCount: 1, featureCount: 1, classCount: 2 };
 * const dataset = { features: Float64Array.of(1), labels: Int32Array.of(0), ...counts };
 * batchLossAndGradient(dataset, zeroParameters(2, 1)).weightsGradient // [-0.5, 0.5]
 */
export function batchLossAndGradient(
  dataset: Dataset | Float32Dataset,
  parameters: Parameters,
  plan?: BatchPlan,
): LossAndGradient {
  requireDataset("batchLossAndGradient", dataset);
  requireParameters("batchLossAndGradient", parameters, dataset.classCount, dataset.featureCount);
  const result = emptyResult(dataset);
  prepareBatch("batchLossAndGradient", dataset, plan)(parameters, result);
  return result;
}

/**
 * The most probable class of each sample: the one with the largest logit, the first if several are.
 *
 * @param dataset - N samples of d finite features; the labels are not used
 * @param parameters - weights M×d and biases M, finite
 * @returns N classes, integers from 0 to M−1
 * @throws {RangeError} if a shape does not fit, a number is not finite, or the logits overflow
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example
 * const counts = { sampleCount: 2, featureCount: 1, classCount: 2 };
 * const dataset = { features: Float64Array.of(-1, 1), labels: Int32Array.of(0, 1), ...counts };
 * predict(dataset, { weights: Float64Array.of(-1, 1), biases: Float64Array.of(0, 0) }) // [0, 1]
 */
export function predict(dataset: Dataset | Float32Dataset, parameters: Parameters): Int32Array {
  requireDataset("predict", dataset);
  const { features, sampleCount, featureCount: d, classCount } = dataset;
  requireParameters("predict", parameters, classCount, d);
  const predictions = new Int32Array(sampleCount);
  for (let i = 0; i < sampleCount; i++) {
    const x = Float64Array.from(features.subarray(i * d, (i + 1) * d));
    let largest = Number.NEGATIVE_INFINITY;
    for (let m = 0; m < classCount; m++) {
      const logit = parameters.biases[m] + dot(parameters.weights.subarray(m * d, (m + 1) * d), x);
      if (!Number.isFinite(logit)) {
        requireFiniteFeatures("predict", dataset);
        refuse("predict", words.logits, words.finite, words.overflow);
      }
      if (logit > largest) {
        largest = logit;
        predictions[i] = m;
      }
    }
  }
  return predictions;
}

/**
 * Batch gradient descent: every update looks at all N samples,
 * W ← W − η·∂L/∂W and b ← b − η·∂L/∂b.
 *
 * It runs without a pause until it is done, so the stop button of a notebook can interrupt it. The
 * gradient's memory is used again by every update.
 *
 * @param dataset - N samples of d finite features, labels from 0 to M−1
 * @param parameters - the start, finite; never changed
 * @param options - learningRate η, updates, and optionally onUpdate, which is called with the loss L(θₜ)
 *   and the parameters θₜ for t = 0, 1, …, updates. The loss of update t is known before update
 *   t + 1, so only the last one costs an extra pass over the data.
 * @returns the parameters after the last update, new arrays
 * @throws {RangeError} if an argument is bad, or the parameters outgrow the largest number; the
 *   error names the update
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example
 * const counts = { sampleCount: 1, featureCount: 1, classCount: 2 };
 * const dataset = { features: Float64Array.of(1), labels: Int32Array.of(0), ...counts };
 * const options = { learningRate: 1, updates: 1 };
 * batchGradientDescent(dataset, zeroParameters(2, 1), options).weights // [0.5, -0.5]
 */
export function batchGradientDescent(
  dataset: Dataset | Float32Dataset,
  parameters: Parameters,
  options: BatchGradientDescentOptions,
): Parameters {
  const caller = "batchGradientDescent";
  requireObject(caller, "options", options, "updates");
  const { learningRate, updates, onUpdate } = options;
  requireNotNegative(caller, "learningRate", learningRate);
  requireCount(caller, "updates", updates, 0);
  if (onUpdate !== undefined) requireFunction(caller, "onUpdate", onUpdate);
  requireDataset(caller, dataset);
  requireParameters(caller, parameters, dataset.classCount, dataset.featureCount);
  const current = copyOf(parameters);
  const batch = emptyResult(dataset);
  const evaluate = prepareBatch(caller, dataset);
  for (let update = 0; update <= updates; update++) {
    const isLast = update === updates;
    if (isLast && !onUpdate) break;
    evaluate(current, batch);
    onUpdate?.(update, { loss: batch.loss, parameters: copyOf(current) });
    if (isLast) break;
    addScaled(current.weights, -learningRate, batch.weightsGradient);
    addScaled(current.biases, -learningRate, batch.biasesGradient);
    requireFiniteUpdate(current, update + 1);
  }
  return current;
}

function copyOf({ weights, biases }: Parameters): Parameters {
  return { weights: weights.slice(), biases: biases.slice() };
}

function emptyResult({ classCount, featureCount }: Dataset | Float32Dataset): LossAndGradient {
  const weightsGradient = new Float64Array(classCount * featureCount);
  return { loss: 0, weightsGradient, biasesGradient: new Float64Array(classCount) };
}

function requireFiniteUpdate({ weights, biases }: Parameters, update: number): void {
  if (indexOfNotFinite(weights) === -1 && indexOfNotFinite(biases) === -1) return;
  const got = words.overflowAt({ update: String(update) });
  refuse("batchGradientDescent", "parameters", words.finiteAfter, got);
}
