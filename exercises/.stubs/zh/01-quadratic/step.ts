// 课文：notebooks/zh/01-quadratic.ipynb#更新规则

/**
 * 在 J(θ) = θ² 上做一次梯度下降的更新：θ − η·∇J(θ)。
 *
 * @param theta - θ，更新的起点，可以是任意有限数
 * @param learningRate - η，有限，不小于 0
 * @returns 更新之后的 θ
 * @example step(1, 0.1) // 0.8
 */
export function step(theta: number, learningRate: number): number {
  // TODO：先求 J(θ) = θ² 的 ∇J(θ)，再逆着它走一步。
  // 注意：不会传入不合要求的值，一行代码就够了。
  throw new Error("TODO");
}
