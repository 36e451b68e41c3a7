/** log Σⱼ exp(hⱼ), without overflow. */
export function logSumExp(logits: readonly number[]): number {
  // After the shift the largest term is exp(0) = 1: nothing overflows, and the sum is never 0.
  const largest = Math.max(...logits);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
  return largest + Math.log(sum);
}
