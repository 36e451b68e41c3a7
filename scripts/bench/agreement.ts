// Times mean nothing until the results agree.
import { max } from "d3-array";
import { UserError } from "../../lib/node/userError.mjs";
import type { Dtype } from "./contender.js";
import { text } from "./words/words.js";

export type Result = { readonly loss: number; readonly gradient: Float64Array };

/** The other libraries sum in float32, which keeps fewer digits. */
const tolerances = { float64: 1e-10, float32: 1e-3 };

/**
 * Compares results with NumPy's.
 *
 * @param results - one per contender, by name
 * @returns the largest difference: of a loss relative to the loss, of a gradient relative to its largest entry
 * @throws {UserError} if one differs by more than rounding explains
 */
export function requireAgreement(
  { name, dtype }: { readonly name: string; readonly dtype: Dtype },
  results: ReadonlyMap<string, Result>,
): number {
  const numpy = results.get("numpy");
  if (!numpy) throw new UserError(text.errors.noReference({ name, dtype }));
  const largest = max(numpy.gradient, Math.abs) ?? 0;
  let most = 0;
  for (const [contender, { loss, gradient }] of results) {
    const sameLength = gradient.length === numpy.gradient.length;
    const distances = gradient.map((entry, k) => Math.abs(entry - numpy.gradient[k]) / largest);
    const ofLoss = Math.abs(loss - numpy.loss) / numpy.loss;
    // Math.max keeps NaN, which does not count as agreement, where d3's max drops it.
    const error = distances.reduce((a, b) => Math.max(a, b), ofLoss);
    if (!sameLength || !(error <= tolerances[dtype])) {
      throw new UserError(
        text.errors.disagreement({ name, dtype, contender, error: String(error) }),
      );
    }
    most = Math.max(most, error);
  }
  return most;
}
