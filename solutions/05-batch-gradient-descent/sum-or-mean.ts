export type SumAndMean = { sum: number[]; mean: number[]; sumLearningRate: number };

/** The sum and the mean of N gradients, and the learning rate that makes their updates equal. */
export function sumOrMean(
  gradients: readonly (readonly number[])[],
  learningRate: number,
): SumAndMean {
  const count = gradients.length;
  const sum = gradients[0].map((_, k) => gradients.reduce((total, row) => total + row[k], 0));
  // The sum is N times the mean, so its learning rate must be N times smaller.
  return { sum, mean: sum.map((value) => value / count), sumLearningRate: learningRate / count };
}
