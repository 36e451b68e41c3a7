/** 真实类别的损失 −log p，单位是奈特。 */
export function negativeLogLikelihood(probabilities: readonly number[], label: number): number {
  return -Math.log(probabilities[label]);
}
