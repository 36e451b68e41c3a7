export type Divergence = { entropy: number; kl: number; crossEntropy: number };

/** H(q), KL(q‖p) and H(q, p) in nats. */
export function entropyAndKl(q: readonly number[], p: readonly number[]): Divergence {
  let entropy = 0;
  let crossEntropy = 0;
  q.forEach((weight, j) => {
    // An outcome that never happens costs nothing, although log 0 is −∞.
    if (weight === 0) return;
    entropy -= weight * Math.log(weight);
    crossEntropy -= weight * Math.log(p[j]);
  });
  return { entropy, kl: crossEntropy - entropy, crossEntropy };
}
