/** 由各个损失（单位是奈特）求模型的困惑度：损失平均值的 exp。 */
export function perplexity(losses: readonly number[]): number {
  const sum = losses.reduce((total, loss) => total + loss, 0);
  return Math.exp(sum / losses.length);
}
