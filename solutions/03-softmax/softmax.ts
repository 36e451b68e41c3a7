/** Probabilities exp(hⱼ) / Σₘ exp(hₘ), without overflow. */
export function softmax(logits: readonly number[]): number[] {
  // A common shift cancels in the quotient, so the largest exponent may as well be 0.
  const largest = Math.max(...logits);
  const weights = logits.map((logit) => Math.exp(logit - largest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
