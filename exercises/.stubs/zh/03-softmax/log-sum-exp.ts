// 课文：notebooks/zh/03-softmax.ipynb#Log-sum-exp

/**
 * log(exp(h₁) + … + exp(h_M))：最大的 logit 的平滑版本。log 是自然对数。
 *
 * @param logits - h，至少一个 logit，都是有限的数，可大可小
 * @returns 一个数，在 max h 和 max h + log M 之间
 * @example logSumExp([0, 0]) // log 2 = 0.6931…
 */
export function logSumExp(logits: readonly number[]): number {
  // TODO：从和里提出一个公因子，让每个 exp 都不会上溢。
  // 注意：[1000, 1000] 和 [-1000, -1000] 这样的 logits 也要算对；不要改动输入。
  throw new Error("TODO");
}
