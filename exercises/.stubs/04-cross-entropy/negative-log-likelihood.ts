// Lesson: notebooks/04-cross-entropy.ipynb#Negative-log-likelihood

/**
 * The loss of one sample: −log of the probability that the model gave to the true class.
 * log is the natural logarithm.
 *
 * @param probabilities - M probabilities, which sum to 1
 * @param label - the true class, an integer from 0 to M − 1
 * @returns the loss in nats; Infinity if the true class had probability 0
 * @example negativeLogLikelihood([0.5, 0.25, 0.25], 0) // log 2 = 0.6931…
 */
export function negativeLogLikelihood(probabilities: readonly number[], label: number): number {
  // TODO: pick the one probability that matters, and take its negative natural logarithm.
  // Limits: small probabilities keep their true loss; don't clip them; don't change the input.
  throw new Error("TODO");
}
