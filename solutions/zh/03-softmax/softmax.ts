/** 概率 exp(hⱼ) / Σₘ exp(hₘ)，不会上溢。 */
export function softmax(logits: readonly number[]): number[] {
  // 共同的平移量在商里会约掉，所以不妨让最大的指数等于 0。
  const largest = Math.max(...logits);
  const weights = logits.map((logit) => Math.exp(logit - largest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
