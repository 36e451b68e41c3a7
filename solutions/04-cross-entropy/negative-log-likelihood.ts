/** The loss −log p of the class that was true, in nats. */
export function negativeLogLikelihood(probabilities: readonly number[], label: number): number {
  return -Math.log(probabilities[label]);
}
