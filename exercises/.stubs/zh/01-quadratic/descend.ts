// 课文：notebooks/zh/01-quadratic.ipynb#下山的路

/**
 * 梯度下降在 J(θ) = θ² 上的路径：θ₀, θ₁, … θ_steps。
 *
 * @param theta0 - θ₀，起点，可以是任意有限数
 * @param learningRate - η，有限，不小于 0
 * @param steps - 更新的次数，0 到 10,000 的整数
 * @returns 经过的点，包括起点，共 steps + 1 个数
 * @example descend(1, 0.25, 3) // [1, 0.5, 0.25, 0.125]
 */
export function descend(theta0: number, learningRate: number, steps: number): number[] {
  // TODO：从 θ₀ 开始，一次接一次地更新，把每个点都留下。
  // 注意：0 步的结果是 [theta0]。
  throw new Error("TODO");
}
