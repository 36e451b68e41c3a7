import { describe, isArray } from "./describe.js";
import { refuse, requireCount, requireFinite, requireLength, requireVector } from "./require.js";
import { requireObject } from "./requireKind.js";
import { mapVector, type SameKind, type Vector } from "./vector.js";
import { valueErrors } from "./words/errors.js";

/**
 * The mean loss of a batch, L = (1/N)·Σᵢ ℓᵢ.
 *
 * @param losses - N losses, one per sample, finite
 * @returns their mean, in the losses' unit
 * @throws {RangeError} if there is no loss, or one is not finite
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example meanLoss([1, 2, 6]) // 3
 */
export function meanLoss(losses: Vector): number {
  requireVector("meanLoss", "losses", losses);
  return mean(losses.length, (i) => losses[i]);
}

/**
 * The mean gradient of a batch, ∇L = (1/N)·Σᵢ ∇ℓᵢ: the gradient of a mean is the mean of the
 * gradients.
 *
 * @param gradients - N gradients, one per sample, each an array of d numbers, finite
 * @returns d means, of the first gradient's kind: plain array or Float64Array
 * @throws {RangeError} if there is no gradient, the lengths differ, or a number is not finite
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example meanGradient([[1, 0], [3, 4]]) // [2, 2]
 */
export function meanGradient<Gradient extends Vector>(
  gradients: readonly Gradient[],
): SameKind<Gradient> {
  requireSome("meanGradient", "gradients", gradients);
  requireVector("meanGradient", "gradients[0]", gradients[0]);
  requireAlike("meanGradient", gradients, (i) => `gradients[${i}]`);
  const entry = (_: number, j: number) => mean(gradients.length, (i) => gradients[i][j]);
  return mapVector(gradients[0], entry) as SameKind<Gradient>;
}

/** A sum and how many samples it has: what a shard reports, so that shards can be combined. */
export type SumWithCount<Value extends number | Vector = number | Vector> = {
  /** Σᵢ ℓᵢ, a number, or Σᵢ ∇ℓᵢ, d numbers. */
  readonly sum: Value;
  /** How many samples were summed. */
  readonly count: number;
};

/**
 * Sums the losses or the gradients of one shard and counts its samples.
 *
 * Means of shards cannot be averaged where the shards differ in size; sums with counts can be added.
 *
 * @param values - one per sample: losses, or gradients of d numbers each, finite
 * @returns the sum, of the first value's kind, and the count
 * @throws {RangeError} if there is no value, the lengths differ, or a number is not finite
 * @see notebooks/06-cost.ipynb
 * @example sumWithCount([1, 2, 6]) // { sum: 9, count: 3 }
 * @example sumWithCount([[1, 0], [3, 4]]) // { sum: [4, 4], count: 2 }
 */
export function sumWithCount<Value extends number | Vector>(
  values: ArrayLike<Value>,
): SumWithCount<SameKind<Value>> {
  requireSome("sumWithCount", "values", values);
  requireAlike("sumWithCount", values, (i) => `values[${i}]`);
  return { sum: addUp(values) as SameKind<Value>, count: values.length };
}

/**
 * Combines shards into one: sums are added, and so are counts.
 *
 * @param shards - sums with counts, at least one; a shard without samples has count 0
 * @returns the sum and the count of all shards together
 * @throws {RangeError} if there is no shard, the lengths differ, a number is not finite, or a count
 *   is no integer ≥ 0
 * @see notebooks/06-cost.ipynb
 * @example combineSums([{ sum: 9, count: 3 }, { sum: 1, count: 2 }]) // { sum: 10, count: 5 }
 */
export function combineSums<Value extends number | Vector>(
  shards: readonly SumWithCount<Value>[],
): SumWithCount<SameKind<Value>> {
  requireSome("combineSums", "shards", shards);
  const sums = Array.from(shards, (shard, k) => {
    requireObject("combineSums", `shards[${k}]`, shard, "sumWithCount");
    return shard.sum;
  });
  requireAlike("combineSums", sums, (k) => `shards[${k}].sum`);
  let count = 0;
  shards.forEach((shard, k) => {
    requireCount("combineSums", `shards[${k}].count`, shard.count, 0);
    count += shard.count;
  });
  return { sum: addUp(sums) as SameKind<Value>, count };
}

/**
 * The mean over the samples that were summed: sum / count.
 *
 * @param total - a sum with its count, as from {@link combineSums}
 * @returns the mean, of the sum's kind: number, plain array or Float64Array
 * @throws {RangeError} if the sum is not finite or the count is 0
 * @see notebooks/06-cost.ipynb
 * @example meanOfSum({ sum: 10, count: 5 }) // 2
 */
export function meanOfSum<Value extends number | Vector>(
  total: SumWithCount<Value>,
): SameKind<Value> {
  requireObject("meanOfSum", "total", total, "sumWithCount");
  const sum: number | Vector = total.sum;
  if (typeof sum === "object") requireVector("meanOfSum", "sum", sum);
  else requireFinite("meanOfSum", "sum", sum);
  requireCount("meanOfSum", "count", total.count, 1);
  const mean = typeof sum === "number" ? sum / total.count : mapVector(sum, (x) => x / total.count);
  return mean as SameKind<Value>;
}

function mean(count: number, valueAt: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += valueAt(i);
  if (Number.isFinite(sum)) return sum / count;
  // The sum overflowed, the mean does not: divide first, and let no rounding exceed the range.
  let total = 0;
  for (let i = 0; i < count; i++) total += valueAt(i) / count;
  return Math.max(-Number.MAX_VALUE, Math.min(total, Number.MAX_VALUE));
}

function addUp(values: ArrayLike<number | Vector>): number | number[] | Float64Array {
  const first = values[0];
  if (typeof first === "number") return addEntries(values as Vector);
  const vectors = Array.from(values) as Vector[];
  return mapVector(first, (_, j) => addEntries(vectors.map((vector) => vector[j])));
}

function addEntries(values: Vector): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}

function requireSome(caller: string, name: string, values: ArrayLike<unknown>): void {
  if (!isArray(values) || values.length === 0) {
    refuse(caller, name, valueErrors.expected.elements, describe(values));
  }
}

/** Requires all values to be finite numbers, or all of them vectors of one length. */
function requireAlike(
  caller: string,
  values: ArrayLike<number | Vector>,
  nameOf: (i: number) => string,
): void {
  const first = values[0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof first !== "object") {
      if (!Number.isFinite(value)) requireFinite(caller, nameOf(i), value as number);
    } else {
      if (i > 0) requireLength(caller, nameOf(i), value as Vector, first.length);
      requireVector(caller, nameOf(i), value as Vector);
    }
  }
}
