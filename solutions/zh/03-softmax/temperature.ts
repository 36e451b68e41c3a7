import { logSumExp } from "../../lib/softmax.js";

/** logits / temperature 的 softmax。 */
export function softmaxWithTemperature(logits: readonly number[], temperature: number): number[] {
  const scaled = logits.map((logit) => logit / temperature);
  const normaliser = logSumExp(scaled);
  return scaled.map((logit) => Math.exp(logit - normaliser));
}
