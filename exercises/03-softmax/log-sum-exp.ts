// Lesson: notebooks/03-softmax.ipynb#Log-sum-exp

/**
 * log(exp(h₁) + … + exp(h_M)): a smooth form of the largest logit. log is the natural logarithm.
 *
 * @param logits - h, one logit or more, each of them a finite number, large or small
 * @returns a number from max h to max h + log M
 * @example logSumExp([0, 0]) // log 2 = 0.6931…
 */
export function logSumExp(logits: readonly number[]): number {
  // TODO: take a common factor out of the sum, so that no exponential can overflow.
  // Limits: logits such as [1000, 1000] and [-1000, -1000] must work; don't change the input.
  throw new Error("TODO");
}
