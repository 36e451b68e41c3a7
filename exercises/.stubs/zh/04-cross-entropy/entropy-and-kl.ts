// 课文：notebooks/zh/04-cross-entropy.ipynb#熵与-KL-散度

export type Divergence = { entropy: number; kl: number; crossEntropy: number };

/**
 * 真实分布 q 和模型分布 p 的三个数，单位都是奈特：
 * 熵 H(q) = −Σ qⱼ log qⱼ，散度 KL(q‖p) = Σ qⱼ log(qⱼ/pⱼ)，
 * 交叉熵 H(q, p) = −Σ qⱼ log pⱼ。log 是自然对数。
 *
 * @param q - 真实的概率，和为 1
 * @param p - 模型的概率，个数与 q 相同，和为 1
 * @returns 这三个数
 * @example entropyAndKl([1, 0], [0.5, 0.5]) // { entropy: 0, kl: log 2, crossEntropy: log 2 }
 */
export function entropyAndKl(q: readonly number[], p: readonly number[]): Divergence {
  // TODO：对各个类别求和。知道了熵，再知道另外两个数之一，剩下的一个也就有了。
  // 注意：qⱼ = 0 的类别没有贡献，不管 pⱼ 是多少。只要有一个类别 qⱼ > 0 而 pⱼ = 0，
  // kl 和 crossEntropy 就是 Infinity。不要改动输入。
  throw new Error("TODO");
}
