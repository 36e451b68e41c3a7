import { logSumExp } from "../../lib/softmax.js";

/** softmax 概率的对数，logits 有限，结果就有限。 */
export function logSoftmax(logits: readonly number[]): number[] {
  // 直接用对数相减，不必先算出概率，也就不会下溢成 0。
  const normaliser = logSumExp(logits);
  return logits.map((logit) => logit - normaliser);
}
