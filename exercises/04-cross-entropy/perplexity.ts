// Lesson: notebooks/trails/information.ipynb#Perplexity

/**
 * The perplexity of a model: the number of equally likely classes that would cost as much.
 * The trail takes exp of a mean loss; this function is given the losses themselves.
 *
 * @param losses - −log p of the true class for each of N samples, in nats, so log is
 * the natural logarithm; N is at least 1
 * @returns exp of the mean loss, at least 1
 * @example perplexity([Math.log(2), Math.log(8)]) // 4
 */
export function perplexity(losses: readonly number[]): number {
  // TODO: average first, then undo the logarithm.
  // Limits: thousands of samples must not overflow; don't change the input.
  throw new Error("TODO");
}
