// 课文：notebooks/zh/01-quadratic.ipynb#六种情形

export type Regime =
  | "stalled" // 停滞：θ 一直不动
  | "monotone" // 单调：|θ| 不断缩小，θ 始终在山谷的同一侧
  | "one-step" // 一步到位：更新一次，θ 就在最小值点
  | "oscillating" // 振荡：|θ| 不断缩小，θ 每次更新都跳到另一侧
  | "two-cycle" // 二周期：θ 永远在两个点之间来回跳
  | "divergent"; // 发散：|θ| 越来越大，没有止境

/**
 * 从不为 0 的起点出发，对 J(θ) = ½·curvature·θ² 做梯度下降，属于哪种情形。
 *
 * @param learningRate - η，有限，不小于 0
 * @param curvature - J 的二阶导数，大于 0；取 2 时 J(θ) = θ²
 * @returns 情形的名称
 * @example regime(0.1) // "monotone"
 */
export function regime(learningRate: number, curvature = 2): Regime {
  // TODO：每次更新把 θ 乘以哪个数？先求出来，再看绝对值和符号。
  // 注意：要严格比较，不用容差。
  throw new Error("TODO");
}
