/** The steps + 1 points that gradient descent on J(θ) = θ² visits. */
export function descend(theta0: number, learningRate: number, steps: number): number[] {
  const path = [theta0];
  for (let t = 0; t < steps; t++) {
    const theta = path[t];
    // The slope changes with θ: it is computed again at every point.
    path.push(theta - learningRate * 2 * theta);
  }
  return path;
}
