// 课文：notebooks/zh/04-cross-entropy.ipynb#负对数似然

/**
 * 单个样本的损失：真实类别的概率，取 −log。log 是自然对数。
 *
 * @param probabilities - M 个概率，和为 1
 * @param label - 真实类别，从 0 到 M − 1 的整数
 * @returns 以奈特为单位的损失；真实类别的概率为 0 时是 Infinity
 * @example negativeLogLikelihood([0.5, 0.25, 0.25], 0) // log 2 = 0.6931…
 */
export function negativeLogLikelihood(probabilities: readonly number[], label: number): number {
  // TODO：挑出真正要用的那个概率，取自然对数，再加负号。
  // 注意：概率再小，损失也不能打折扣；不要截断概率；不要改动输入。
  throw new Error("TODO");
}
