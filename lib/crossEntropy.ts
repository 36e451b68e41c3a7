import {
  requireDistribution,
  requireLabel,
  requireLength,
  requireNotNegative,
  requireVector,
} from "./require.js";
import { logSoftmax, softmax } from "./softmax.js";
import type { Vector } from "./vector.js";

/**
 * Negative log-likelihood of the true class: −log pᵧ. It is 0 when the model is certain and right.
 *
 * @param probabilities - M probabilities that sum to 1; for logits use {@link crossEntropy}
 * @param label - true class y, an integer from 0 to M−1
 * @returns nats, 0 or more; Infinity where pᵧ = 0
 * @throws {RangeError} if probabilities is no distribution, or label is no class
 * @see notebooks/04-cross-entropy.ipynb
 * @example negativeLogLikelihood([0.25, 0.75], 0) // ≈ 1.386294
 */
export function negativeLogLikelihood(probabilities: Vector, label: number): number {
  requireDistribution("negativeLogLikelihood", "probabilities", probabilities);
  requireLabel("negativeLogLikelihood", "label", label, probabilities.length);
  return 0 - Math.log(probabilities[label]);
}

/**
 * Cross-entropy loss of one sample from its logits: −log softmax(h)ᵧ = log Σₘ exp(hₘ) − hᵧ.
 *
 * @param logits - M raw scores h, finite; not probabilities
 * @param label - true class y, an integer from 0 to M−1
 * @returns nats, 0 or more; Infinity only where the value exceeds the largest number
 * @throws {RangeError} if logits is empty or not finite, or label is no class
 * @see notebooks/04-cross-entropy.ipynb
 * @example crossEntropy([0, 0], 0) // ≈ 0.693147
 * @example crossEntropy([0, 1000], 0) // 1000
 */
export function crossEntropy(logits: Vector, label: number): number {
  requireVector("crossEntropy", "logits", logits);
  requireLabel("crossEntropy", "label", label, logits.length);
  return 0 - logSoftmax(logits)[label];
}

/**
 * Gradient of {@link crossEntropy} with respect to the logits: softmax(h)ⱼ − yⱼ, with y one-hot.
 *
 * @param logits - M raw scores h, finite; not probabilities
 * @param label - true class, an integer from 0 to M−1
 * @returns M partial derivatives in nats per unit of logit; they sum to 0
 * @throws {RangeError} if logits is empty or not finite, or label is no class
 * @see notebooks/04-cross-entropy.ipynb
 * @example crossEntropyGradient([0, 0], 0) // [-0.5, 0.5]
 */
export function crossEntropyGradient(logits: Vector, label: number): number[] {
  requireVector("crossEntropyGradient", "logits", logits);
  requireLabel("crossEntropyGradient", "label", label, logits.length);
  const gradient = softmax(logits);
  // pᵧ − 1 is minus the sum of the others, which keeps its digits where pᵧ rounds to 1.
  gradient[label] = 0;
  gradient[label] = 0 - gradient.reduce((sum, value) => sum + value, 0);
  return gradient;
}

/**
 * Entropy of a distribution, H(p) = −Σₘ pₘ log pₘ, with 0·log 0 = 0.
 *
 * @param p - M probabilities that sum to 1
 * @returns nats, from 0 (certain) to log M (uniform)
 * @throws {RangeError} if p is no distribution
 * @see notebooks/04-cross-entropy.ipynb
 * @example entropy([0.5, 0.5]) // ≈ 0.693147
 * @example entropy([1, 0]) // 0
 */
export function entropy(p: Vector): number {
  requireDistribution("entropy", "p", p);
  let sum = 0;
  for (let m = 0; m < p.length; m++) if (p[m] > 0) sum -= p[m] * Math.log(p[m]);
  return sum;
}

/**
 * Kullback–Leibler divergence D(q‖p) = Σₘ qₘ log(qₘ/pₘ), with 0·log 0 = 0: the nats that it costs
 * to expect p where the truth is q. Cross-entropy is H(q) + D(q‖p).
 *
 * @param q - the truth: M probabilities that sum to 1
 * @param p - the model: M probabilities that sum to 1
 * @returns nats, 0 or more, 0 for equal distributions; Infinity where a class with q > 0 has p = 0
 * @throws {RangeError} if q or p is no distribution, or their lengths differ
 * @see notebooks/04-cross-entropy.ipynb
 * @example klDivergence([1, 0], [0.5, 0.5]) // ≈ 0.693147
 * @example klDivergence([0.5, 0.5], [1, 0]) // Infinity
 */
export function klDivergence(q: Vector, p: Vector): number {
  requireDistribution("klDivergence", "q", q);
  requireLength("klDivergence", "p", p, q.length);
  requireDistribution("klDivergence", "p", p);
  let sum = 0;
  for (let m = 0; m < q.length; m++) {
    // A difference of logarithms: the quotient q/p could overflow.
    if (q[m] > 0) sum += q[m] * (Math.log(q[m]) - Math.log(p[m]));
  }
  return Math.max(0, sum);
}

/**
 * Perplexity exp(L) of a mean loss: the number of equally likely classes that would cost as much.
 *
 * @param meanLoss - L in nats, 0 or more
 * @returns a number of classes, 1 or more, without units; Infinity for a loss above 709
 * @throws {RangeError} if meanLoss is negative or not finite
 * @see notebooks/04-cross-entropy.ipynb
 * @example perplexity(Math.log(10)) // 10
 */
export function perplexity(meanLoss: number): number {
  requireNotNegative("perplexity", "meanLoss", meanLoss);
  return Math.exp(meanLoss);
}
