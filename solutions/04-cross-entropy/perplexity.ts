/** The perplexity of a model from its losses in nats: exp of their mean. */
export function perplexity(losses: readonly number[]): number {
  const sum = losses.reduce((total, loss) => total + loss, 0);
  return Math.exp(sum / losses.length);
}
