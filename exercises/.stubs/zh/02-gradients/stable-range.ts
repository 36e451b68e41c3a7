// 课文：notebooks/zh/02-gradients.ipynb#曲率决定界限

/**
 * 在 J(θ) = ½·curvature·θ² 上做梯度下降，哪些学习率能让 θ 收敛到 0：
 * 满足 low < η < high 的那些。
 *
 * @param curvature - J 的二阶导数，有限
 * @returns [low, high]；大于 0 的学习率要是没有一个能收敛，就返回 [0, 0]
 * @example stableRange(4) // [0, 0.5]
 */
export function stableRange(curvature: number): [low: number, high: number] {
  // TODO：每次更新都让 θ 乘以 1 − η·curvature。η 取哪些值，θ 会缩小？
  // 注意：curvature 可能是 0（平地）或负数（山顶），这时范围是空的。
  throw new Error("TODO");
}
