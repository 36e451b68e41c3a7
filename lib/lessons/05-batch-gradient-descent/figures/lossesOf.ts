import { batchGradientDescent, type Dataset, zeroParameters } from "../../../softmaxRegression.js";

/**
 * The losses of softmax regression as batch gradient descent trains it from zero: what `lossCurves` draws.
 *
 * @returns L(θ₀), L(θ₁), …: updates + 1 numbers
 * @see notebooks/trails/feature-scaling.ipynb
 */
export function lossesOf(dataset: Dataset, learningRate: number, updates: number): number[] {
  const losses: number[] = [];
  batchGradientDescent(dataset, zeroParameters(dataset.classCount, dataset.featureCount), {
    learningRate,
    updates,
    onUpdate: (_, { loss }) => losses.push(loss),
  });
  return losses;
}
