// Lesson: notebooks/03-softmax.ipynb#Temperature
import { logSumExp } from "../../lib/softmax.js";

/**
 * Softmax of the logits divided by a temperature T: below 1 it sharpens, above 1 it flattens.
 *
 * `logSumExp(logits)` gives log(exp(h₁) + … + exp(h_M)) and doesn't overflow;
 * log is the natural logarithm. The `softmax` of lib takes a temperature itself, so it is closed
 * here.
 *
 * @param logits - h, one logit or more, each of them finite
 * @param temperature - T, above 0; it may be tiny or large
 * @returns M probabilities, which sum to 1; tiny ones are not rounded to 0
 * @example softmaxWithTemperature([0, Math.log(3)], 0.5) // [0.1, 0.9]
 */
export function softmaxWithTemperature(logits: readonly number[], temperature: number): number[] {
  // TODO: find where T enters, then make probabilities without overflow.
  // Limits: a T of 0.001 with logits of 50 must work; don't change the input.
  throw new Error("TODO");
}
