/** log Σⱼ exp(hⱼ)，不会上溢。 */
export function logSumExp(logits: readonly number[]): number {
  // 平移之后，最大的一项是 exp(0) = 1：不会上溢，和也不会是 0。
  const largest = Math.max(...logits);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
  return largest + Math.log(sum);
}
