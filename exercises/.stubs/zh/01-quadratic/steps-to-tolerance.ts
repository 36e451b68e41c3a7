// 课文：notebooks/zh/01-quadratic.ipynb#走多少步才到容差以内

/**
 * 在 J(θ) = θ² 上，梯度下降要更新多少次才够接近最小值点：
 * 求满足 |θₜ| ≤ tolerance 的最小的 t ≥ 0。
 *
 * 课文中的公式适用于 0 < η < 1，½ 除外。其余的情况由你来处理：η = 0 和 η ≥ 1 时，
 * θ 不会更接近；η = ½ 时，因子为 0，没有对数；还有，起点可能已经在容差以内。
 *
 * @param theta0 - θ₀，起点，可以是任意有限数
 * @param learningRate - η：等于 0，或者在 0.0001 到 10 之间
 * @param tolerance - 离 0 多远算够近，大于 0
 * @returns 更新的次数，是整数；如果 θ 永远到不了那么近，就是 Infinity
 * @example stepsToTolerance(8, 0.25, 1) // 3，因为 8 → 4 → 2 → 1
 */
export function stepsToTolerance(theta0: number, learningRate: number, tolerance: number): number {
  // TODO：数一数更新多少次 |θ| 才够小，用循环或用对数都行。
  // 注意：即使 θ 永远到不了，也要有答案。
  throw new Error("TODO");
}
