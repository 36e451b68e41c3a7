// 课文：notebooks/zh/02-gradients.ipynb#数值梯度

/**
 * 用中心差分估计 f 在 theta 处的梯度：
 * ∂f/∂θⱼ ≈ (f(θ + h·eⱼ) − f(θ − h·eⱼ)) / 2h，其中 eⱼ 的第 j 位是 1，其余都是 0。
 *
 * @param f - 函数，自变量是一列数
 * @param theta - 点 θ，至少有一个数
 * @param h - 往两边各走多远，大于 0
 * @returns theta 里的每个数对应一个偏导数
 * @example numericalGradient(([x, y]) => x * x + 3 * y, [1, 2], 0.01) // 约为 [2, 3]
 */
export function numericalGradient(
  f: (theta: number[]) => number,
  theta: readonly number[],
  h: number,
): number[] {
  // TODO：对每个坐标，往两边各走 h，别的坐标不要动。
  // 注意：返回时 theta 必须和原来一样；h 就用给定的。
  throw new Error("TODO");
}
