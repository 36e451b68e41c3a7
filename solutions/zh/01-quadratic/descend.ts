/** 在 J(θ) = θ² 上，梯度下降经过的 steps + 1 个点。 */
export function descend(theta0: number, learningRate: number, steps: number): number[] {
  const path = [theta0];
  for (let t = 0; t < steps; t++) {
    const theta = path[t];
    // θ 变了，斜率也跟着变，所以每个点都要重新算。
    path.push(theta - learningRate * 2 * theta);
  }
  return path;
}
