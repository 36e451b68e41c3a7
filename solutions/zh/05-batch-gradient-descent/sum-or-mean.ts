export type SumAndMean = { sum: number[]; mean: number[]; sumLearningRate: number };

/** N 个梯度的总和与平均，以及让两种更新相等的学习率。 */
export function sumOrMean(
  gradients: readonly (readonly number[])[],
  learningRate: number,
): SumAndMean {
  const count = gradients.length;
  const sum = gradients[0].map((_, k) => gradients.reduce((total, row) => total + row[k], 0));
  // 总和是平均的 N 倍，所以学习率必须缩小到 N 分之一。
  return { sum, mean: sum.map((value) => value / count), sumLearningRate: learningRate / count };
}
