// 课文：notebooks/zh/06-cost.ipynb#数一数运算次数

export type Operations = { forward: number; backward: number; total: number };

/**
 * 数一数 softmax 回归更新一次（用全部样本），要做多少次乘法和加法。
 * 一次乘法算一次运算，一次加法也算一次运算。
 *
 * 前向：每个 logit hₘ = wₘ·x + bₘ，每个特征要一次乘法和一次加法。
 * 反向：每个样本都给每个权重的梯度加上 (pₘ − yₘ)·xₖ，也是一次乘法和一次加法。
 * 相比之下很小的部分不用数：softmax、偏置的梯度，还有更新本身。
 *
 * @param sampleCount - N，整数，至少为 1
 * @param featureCount - d，整数，至少为 1
 * @param classCount - M，整数，至少为 1
 * @returns 前向部分、反向部分以及两者合计的运算次数
 * @example countOperations(1, 2, 3) // { forward: 12, backward: 12, total: 24 }
 */
export function countOperations(
  sampleCount: number,
  featureCount: number,
  classCount: number,
): Operations {
  // TODO：一共有多少个 logits？每个样本要用到多少个权重？
  // 注意：次数超过 2³¹ 也要算对。
  throw new Error("TODO");
}
