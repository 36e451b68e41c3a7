export type Operations = { forward: number; backward: number; total: number };

/** softmax 回归用全部样本更新一次，要做多少次乘法和加法。 */
export function countOperations(
  sampleCount: number,
  featureCount: number,
  classCount: number,
): Operations {
  // 每个权重与每个样本都要相乘两次：一次算 logit，一次算梯度。
  const products = sampleCount * featureCount * classCount;
  return { forward: 2 * products, backward: 2 * products, total: 4 * products };
}
