import { requirePositive, requireVector } from "./require.js";
import type { Vector } from "./vector.js";

/**
 * Logarithm of the sum of exponentials, log Σₘ exp(hₘ): a smooth maximum.
 *
 * The largest logit is taken out first, log Σₘ exp(hₘ) = h* + log Σₘ exp(hₘ − h*), so no
 * exponential overflows.
 *
 * @param logits - M raw scores h, finite
 * @returns a finite number between max h and max h + log M
 * @throws {RangeError} if logits is empty or not finite
 * @see notebooks/03-softmax.ipynb
 * @example logSumExp([1000, 1000]) // ≈ 1000.693147
 */
export function logSumExp(logits: Vector): number {
  requireVector("logSumExp", "logits", logits);
  const { largest, logSum } = shiftedLogSumExp(logits);
  return largest + logSum;
}

/**
 * Softmax: turns logits into probabilities, pⱼ = exp(hⱼ/T) / Σₘ exp(hₘ/T).
 *
 * Adding one number to every logit changes nothing, so the largest is subtracted first and every
 * exponent is 0 or less. A difference too far below 0 gives the probability 0.
 *
 * @param logits - M raw scores h, finite; not probabilities
 * @param temperature - T, positive: above 1 flattens the distribution, below 1 sharpens it
 * @returns M probabilities from 0 to 1 that sum to 1
 * @throws {RangeError} if logits is empty or not finite, or temperature is not positive and finite
 * @see notebooks/03-softmax.ipynb
 * @example softmax([0, 0]) // [0.5, 0.5]
 * @example softmax([1000, 0]) // [1, 0]
 * @example softmax([2, 0], 2) // ≈ [0.7311, 0.2689]
 */
export function softmax(logits: Vector, temperature = 1): number[] {
  requireVector("softmax", "logits", logits);
  requirePositive("softmax", "temperature", temperature);
  const largest = logits[indexOfLargest(logits)];
  const exponentials = Array.from(logits, (logit) =>
    Math.exp(scaledDifference(logit, largest, temperature)),
  );
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}

/**
 * Logarithm of {@link softmax}: log pⱼ = hⱼ − log Σₘ exp(hₘ), without forming pⱼ, which may
 * underflow.
 *
 * @param logits - M raw scores h, finite
 * @returns M log-probabilities in nats, 0 or less; −Infinity where the value lies below the most
 *   negative number, as for [1e308, −1e308]
 * @throws {RangeError} if logits is empty or not finite
 * @see notebooks/03-softmax.ipynb
 * @example logSoftmax([1000, 0]) // [0, -1000]
 */
export function logSoftmax(logits: Vector): number[] {
  requireVector("logSoftmax", "logits", logits);
  const { largest, logSum } = shiftedLogSumExp(logits);
  return Array.from(logits, (logit) => logit - largest - logSum);
}

/** The largest logit h* and log Σₘ exp(hₘ − h*), kept apart because their sum would lose digits. */
function shiftedLogSumExp(logits: Vector): { largest: number; logSum: number } {
  const top = indexOfLargest(logits);
  const largest = logits[top];
  let others = 0;
  for (let m = 0; m < logits.length; m++) {
    if (m !== top) others += Math.exp(logits[m] - largest);
  }
  // The largest itself contributes exp(0) = 1; log1p keeps what a sum near 1 would round away.
  return { largest, logSum: Math.log1p(others) };
}

/** (logit − largest) / T, also where the difference alone would overflow. */
function scaledDifference(logit: number, largest: number, temperature: number): number {
  const difference = logit - largest;
  if (difference !== Number.NEGATIVE_INFINITY) return difference / temperature;
  return logit / temperature - largest / temperature;
}

function indexOfLargest(values: Vector): number {
  let top = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[top]) top = i;
  return top;
}
