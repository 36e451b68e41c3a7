export type Divergence = { entropy: number; kl: number; crossEntropy: number };

/** H(q)、KL(q‖p) 和 H(q, p)，单位是奈特。 */
export function entropyAndKl(q: readonly number[], p: readonly number[]): Divergence {
  let entropy = 0;
  let crossEntropy = 0;
  q.forEach((weight, j) => {
    // 从不出现的类别没有代价，虽然 log 0 是负无穷。
    if (weight === 0) return;
    entropy -= weight * Math.log(weight);
    crossEntropy -= weight * Math.log(p[j]);
  });
  return { entropy, kl: crossEntropy - entropy, crossEntropy };
}
