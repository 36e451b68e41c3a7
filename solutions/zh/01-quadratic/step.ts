/** 在 J(θ) = θ² 上做一次梯度下降的更新。 */
export function step(theta: number, learningRate: number): number {
  return theta - learningRate * 2 * theta;
}
