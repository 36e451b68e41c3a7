import { refuse, requireLabel } from "./require.js";
import { requireFiniteFeatures } from "./requireDataset.js";
import type { Dataset, LossAndGradient, Parameters } from "./softmaxRegression.js";
import { indexOfNotFinite } from "./vector.js";

/**
 * Mean loss and gradient of softmax regression, written into `result`: the loop inside
 * batchLossAndGradient.
 *
 * The formula is that of one sample after another. The samples are taken four at a time, because
 * then each weight that is read serves four of them, which halves the time.
 *
 * @param caller - whose name errors carry
 * @param dataset - N samples; the shapes have been checked
 * @param parameters - θ; the shapes have been checked, the numbers are finite
 * @param result - is overwritten, so that training can use one buffer for all updates
 * @throws {RangeError} if a label is no class, a feature is not finite, or the logits overflow
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example
 * const counts = { sampleCount: 1, featureCount: 1, classCount: 2 };
 * const dataset = { features: Float64Array.of(1), labels: Int32Array.of(0), ...counts };
 * const result = { weightsGradient: new Float64Array(2), biasesGradient: new Float64Array(2) };
 * averageFourSamplesAtATime("train", dataset, zeroParameters(2, 1), result);
 * result.loss // ≈ 0.693147
 */
export function averageFourSamplesAtATime(
  caller: string,
  dataset: Dataset,
  parameters: Parameters,
  result: LossAndGradient,
): void {
  const { features, labels, sampleCount: N, featureCount: d, classCount: M } = dataset;
  const { weightsGradient, biasesGradient } = result;
  // Four rows of M: first the logits h, then in their place the slopes ∂ℓ/∂h.
  const four = [0, 1, 2, 3].map(() => new Float64Array(M));
  weightsGradient.fill(0);
  biasesGradient.fill(0);
  result.loss = 0;
  for (let start = 0; start < N; start += 4) {
    const count = Math.min(4, N - start);
    // The last few are padded with samples of zeros, whose slopes are set to 0 below.
    const isWhole = count === 4;
    const x = isWhole ? features : paddedTail(features, start * d, 4 * d);
    const offset = isWhole ? start * d : 0;

    logitsOfFour(parameters, x, offset, d, four);
    for (let k = 0; k < count; k++) {
      const label = labels[start + k];
      if (!isClass(label, M)) requireLabel(caller, `labels[${start + k}]`, label, M);
      result.loss += crossEntropyThenSlopes(four[k], label) / N;
    }
    for (let k = count; k < 4; k++) four[k].fill(0);
    addGradientOfFour(four, x, offset, d, N, result);
  }
  requireFiniteResult(caller, dataset, result);
}

function isClass(label: number, classCount: number): boolean {
  return Number.isInteger(label) && label >= 0 && label < classCount;
}

function paddedTail(features: Float64Array, from: number, length: number): Float64Array {
  const padded = new Float64Array(length);
  padded.set(features.subarray(from));
  return padded;
}

/** h = W·x + b for the four samples that begin at x[offset]. */
function logitsOfFour(
  { weights, biases }: Parameters,
  x: Float64Array,
  offset: number,
  d: number,
  [h0, h1, h2, h3]: Float64Array[],
): void {
  const [x0, x1, x2, x3] = [offset, offset + d, offset + 2 * d, offset + 3 * d];
  for (let m = 0; m < biases.length; m++) {
    const row = m * d;
    let [s0, s1, s2, s3] = [0, 0, 0, 0];
    for (let j = 0; j < d; j++) {
      const weight = weights[row + j];
      s0 += weight * x[x0 + j];
      s1 += weight * x[x1 + j];
      s2 += weight * x[x2 + j];
      s3 += weight * x[x3 + j];
    }
    h0[m] = biases[m] + s0;
    h1[m] = biases[m] + s1;
    h2[m] = biases[m] + s2;
    h3[m] = biases[m] + s3;
  }
}

/**
 * Returns −log softmax(h)ᵧ and turns the logits h in place into its gradient, softmax(h) − y:
 * crossEntropy and crossEntropyGradient in one, without new arrays.
 */
function crossEntropyThenSlopes(logits: Float64Array, label: number): number {
  let top = 0;
  for (let m = 1; m < logits.length; m++) if (logits[m] > logits[top]) top = m;
  const largest = logits[top];
  const belowLargest = largest - logits[label];
  let others = 0;
  for (let m = 0; m < logits.length; m++) {
    logits[m] = Math.exp(logits[m] - largest);
    if (m !== top) others += logits[m];
  }
  let wrong = 0;
  for (let m = 0; m < logits.length; m++) {
    logits[m] /= 1 + others;
    if (m !== label) wrong += logits[m];
  }
  logits[label] = -wrong; // pᵧ − 1
  return belowLargest + Math.log1p(others);
}

/** ∂L/∂Wₘ += (1/N)·Σ slopeₘ·x and ∂L/∂bₘ += (1/N)·Σ slopeₘ over the four samples. */
function addGradientOfFour(
  [g0, g1, g2, g3]: Float64Array[],
  x: Float64Array,
  offset: number,
  d: number,
  N: number,
  { weightsGradient, biasesGradient }: LossAndGradient,
): void {
  const [x0, x1, x2, x3] = [offset, offset + d, offset + 2 * d, offset + 3 * d];
  for (let m = 0; m < biasesGradient.length; m++) {
    const [c0, c1, c2, c3] = [g0[m] / N, g1[m] / N, g2[m] / N, g3[m] / N];
    const row = m * d;
    for (let j = 0; j < d; j++) {
      weightsGradient[row + j] += c0 * x[x0 + j] + c1 * x[x1 + j] + c2 * x[x2 + j] + c3 * x[x3 + j];
    }
    biasesGradient[m] += c0 + c1 + c2 + c3;
  }
}

/**
 * Looks for the cause where the result is not finite. A feature that is NaN or infinite always
 * shows in the gradient, since it makes a logit NaN or infinite: good data needs no pass of its own.
 */
function requireFiniteResult(caller: string, dataset: Dataset, result: LossAndGradient): void {
  // The loss is not asked: it may rightly be infinite, where the model is certain and wrong.
  if (indexOfNotFinite(result.weightsGradient) === -1) return;
  requireFiniteFeatures(caller, dataset);
  refuse(caller, "the logits W·x + b", "finite", overflow);
}

/** How an overflow of finite numbers is reported. */
export const overflow = "an overflow; scale the features or the parameters down";
