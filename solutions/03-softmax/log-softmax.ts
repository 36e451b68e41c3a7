import { logSumExp } from "../../lib/softmax.js";

/** The logarithms of the softmax probabilities, finite for any finite logits. */
export function logSoftmax(logits: readonly number[]): number[] {
  // Subtracting in the logarithm never forms the probability, so nothing can underflow to 0.
  const normaliser = logSumExp(logits);
  return logits.map((logit) => logit - normaliser);
}
