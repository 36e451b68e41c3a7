import { softmax } from "../../lib/softmax.js";

/** The gradient of the cross-entropy with respect to the logits. */
export function logitsGradient(logits: readonly number[], label: number): number[] {
  // softmax − one-hot: what the model believes, minus what is true.
  return softmax(logits).map((p, j) => p - (j === label ? 1 : 0));
}
