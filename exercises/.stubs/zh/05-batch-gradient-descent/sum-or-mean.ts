// 课文：notebooks/zh/05-batch-gradient-descent.ipynb#求和还是取平均

export type SumAndMean = { sum: number[]; mean: number[]; sumLearningRate: number };

/**
 * 把 N 个样本的梯度合在一起的两种办法，以及让两者一致的学习率：
 * 对任何 θ，都有 θ − sumLearningRate·sum = θ − learningRate·mean。
 *
 * @param gradients - N 行，每行是一个样本的梯度，有 P 个数；N 和 P 至少是 1
 * @param learningRate - η，与平均配套的学习率
 * @returns 各行的总和与平均（各 P 个数），以及与总和配套的学习率
 * @example sumOrMean([[1, 2], [3, 4], [5, 9]], 0.3)
 * // { sum: [9, 15], mean: [3, 5], sumLearningRate: 0.1 }
 */
export function sumOrMean(
  gradients: readonly (readonly number[])[],
  learningRate: number,
): SumAndMean {
  // TODO：逐列把各行加起来，再做除法，最后解出 sumLearningRate。
  // 注意：不要改动输入。
  throw new Error("TODO");
}
