/** One update of gradient descent on J(θ) = θ². */
export function step(theta: number, learningRate: number): number {
  return theta - learningRate * 2 * theta;
}
