// Lesson: notebooks/04-cross-entropy.ipynb#Entropy-and-KL-divergence

export type Divergence = { entropy: number; kl: number; crossEntropy: number };

/**
 * Three numbers about a true distribution q and a model's distribution p, in nats:
 * the entropy H(q) = −Σ qⱼ log qⱼ, the divergence KL(q‖p) = Σ qⱼ log(qⱼ/pⱼ), and the
 * cross-entropy H(q, p) = −Σ qⱼ log pⱼ. log is the natural logarithm.
 *
 * @param q - the true probabilities, which sum to 1
 * @param p - the model's probabilities, as many, which sum to 1
 * @returns the three numbers
 * @example entropyAndKl([1, 0], [0.5, 0.5]) // { entropy: 0, kl: log 2, crossEntropy: log 2 }
 */
export function entropyAndKl(q: readonly number[], p: readonly number[]): Divergence {
  // TODO: sum over the outcomes. The entropy and one of the others give you the third.
  // Limits: an outcome with qⱼ = 0 adds nothing, whatever pⱼ is. An outcome with qⱼ > 0 and
  // pⱼ = 0 makes kl and crossEntropy Infinity. Don't change the inputs.
  throw new Error("TODO");
}
