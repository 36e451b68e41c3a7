// Lesson: notebooks/03-softmax.ipynb#Log-sum-exp

/**
 * ln(exp(h₁) + … + exp(h_M)): a smooth form of the largest logit.
 *
 * @param logits - h, at least one finite number, of any size
 * @returns a number from max h to max h + ln M
 * @example logSumExp([0, 0]) // ln 2 = 0.6931…
 */
export function logSumExp(logits: readonly number[]): number {
  // TODO: take a common factor out of the sum, so that no exponential can overflow.
  // Limits: logits such as [1000, 1000] and [-1000, -1000] must work; don't change the input.
  throw new Error("TODO");
}
