export type Regime =
  | "stalled"
  | "monotone"
  | "one-step"
  | "oscillating"
  | "two-cycle"
  | "divergent";

/** 取这个学习率，对 J(θ) = ½·curvature·θ² 做梯度下降，属于哪种情形。 */
export function regime(learningRate: number, curvature = 2): Regime {
  // 每次更新都把 θ 乘以 1 − η·curvature，所以只看乘积 η·curvature 就够了。
  const product = learningRate * curvature;
  if (product === 0) return "stalled";
  if (product < 1) return "monotone";
  if (product === 1) return "one-step";
  if (product < 2) return "oscillating";
  return product === 2 ? "two-cycle" : "divergent";
}
