/** 在 J(θ) = ½·curvature·θ² 上做梯度下降，学习率在哪两个数之间才收敛。 */
export function stableRange(curvature: number): [low: number, high: number] {
  // |1 − η·curvature| < 1 等价于 0 < η < 2/curvature；在山顶上，没有 η 能满足。
  return curvature > 0 ? [0, 2 / curvature] : [0, 0];
}
