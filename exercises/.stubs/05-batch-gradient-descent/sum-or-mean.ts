// Lesson: notebooks/05-batch-gradient-descent.ipynb#Sum-or-mean

export type SumAndMean = { sum: number[]; mean: number[]; sumLearningRate: number };

/**
 * Two ways to put N samples' gradients together, and the learning rate that makes them agree:
 * θ − sumLearningRate·sum = θ − learningRate·mean, for every θ.
 *
 * @param gradients - N rows of P numbers: one sample's gradient per row; N and P are at least 1
 * @param learningRate - η, the learning rate that is used with the mean
 * @returns the sum and the mean of the rows (P numbers each), and the learning rate for the sum
 * @example sumOrMean([[1, 2], [3, 4], [5, 9]], 0.3)
 * // { sum: [9, 15], mean: [3, 5], sumLearningRate: 0.1 }
 */
export function sumOrMean(
  gradients: readonly (readonly number[])[],
  learningRate: number,
): SumAndMean {
  // TODO: add the rows up column by column, divide, and solve for sumLearningRate.
  // Limits: don't change the input.
  throw new Error("TODO");
}
