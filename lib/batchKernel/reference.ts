import { crossEntropy, crossEntropyGradient } from "../crossEntropy.js";
import type { Dataset, Float32Dataset, LossAndGradient, Parameters } from "../dataset.js";
import { addScaled, dot, indexOfNotFinite } from "../vector.js";

/**
 * Adds the share of the samples from `start` up to `end` in the mean loss and its gradient to `sums`, one
 * sample after the other, as the formula says: ℓ/N, ∂ℓ/∂Wₘ/N = (pₘ − yₘ)·x/N, ∂ℓ/∂bₘ/N = (pₘ − yₘ)/N.
 *
 * The slowest of the forms, and the one that the others are tested against. Where a logit is not
 * finite, the loss becomes NaN.
 */
export function addOneByOne(
  { features, labels, sampleCount: N, featureCount: d }: Dataset | Float32Dataset,
  { weights, biases }: Parameters,
  start: number,
  end: number,
  sums: LossAndGradient,
): void {
  for (let i = start; i < end; i++) {
    const x = Float64Array.from(features.subarray(i * d, (i + 1) * d));
    const logits = biases.map((bias, m) => bias + dot(weights.subarray(m * d, (m + 1) * d), x));
    if (indexOfNotFinite(logits) !== -1) {
      sums.loss = Number.NaN;
      return;
    }
    const label = labels[i];
    sums.loss += crossEntropy(logits, label) / N;
    const slopes = Float64Array.from(crossEntropyGradient(logits, label));
    for (let m = 0; m < slopes.length; m++) {
      addScaled(sums.weightsGradient.subarray(m * d, (m + 1) * d), slopes[m] / N, x);
      sums.biasesGradient[m] += slopes[m] / N;
    }
  }
}
