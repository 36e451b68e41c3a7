import { refuse, requireCount, requireLength, requireVector } from "./require.js";
import { mapVector, type SameKind, type Vector } from "./vector.js";

/**
 * The mean loss of a batch, L = (1/N)·Σᵢ ℓᵢ.
 *
 * @param losses - N losses, one a sample, finite
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
 * @param gradients - N gradients, one a sample, each an array of d numbers, finite
 * @returns d means, of the first gradient's kind: plain array or Float64Array
 * @throws {RangeError} if there is no gradient, the lengths differ, or a number is not finite
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example meanGradient([[1, 0], [3, 4]]) // [2, 2]
 */
export function meanGradient<Gradient extends Vector>(
  gradients: readonly Gradient[],
): SameKind<Gradient> {
  requireGradients("meanGradient", gradients);
  const entry = (_: number, j: number) => mean(gradients.length, (i) => gradients[i][j]);
  return mapVector(gradients[0], entry) as SameKind<Gradient>;
}

/** Sum and count of some samples' gradients: what a shard reports, so that shards can be combined. */
export type GradientSum = {
  /** Σᵢ ∇ℓᵢ, d numbers. */
  readonly sum: Vector;
  /** How many samples were summed. */
  readonly count: number;
};

/**
 * Sums the gradients of one shard and counts its samples. For losses, give each as an array of one.
 *
 * Means of shards cannot be averaged when the shards differ in size; sums with counts can be added.
 *
 * @param gradients - the shard's gradients, one a sample, each an array of d numbers, finite
 * @returns the sum and the count
 * @throws {RangeError} if there is no gradient, the lengths differ, or a number is not finite
 * @see notebooks/06-cost.ipynb
 * @example sumGradients([[1, 0], [3, 4]]) // { sum: [4, 4], count: 2 }
 */
export function sumGradients(gradients: readonly Vector[]): GradientSum {
  requireGradients("sumGradients", gradients);
  return { sum: addUp(gradients), count: gradients.length };
}

/**
 * Combines shards into one: sums are added, and so are counts.
 *
 * @param shards - sums with counts, at least one; a shard without samples has count 0
 * @returns the sum and the count of all shards together
 * @throws {RangeError} if there is no shard, the lengths differ, or a count is no integer ≥ 0
 * @see notebooks/06-cost.ipynb
 * @example combineSums([{ sum: [4, 4], count: 2 }, { sum: [2, 5], count: 1 }]) // { sum: [6, 9], count: 3 }
 */
export function combineSums(shards: readonly GradientSum[]): GradientSum {
  if (!Array.isArray(shards) || shards.length === 0) {
    refuse("combineSums", "shards", "an array of at least one shard", "none");
  }
  shards.forEach(({ sum, count }, k) => {
    requireLength("combineSums", `shards[${k}].sum`, sum, shards[0].sum.length);
    requireVector("combineSums", `shards[${k}].sum`, sum);
    requireCount("combineSums", `shards[${k}].count`, count, 0);
  });
  const count = shards.reduce((total, shard) => total + shard.count, 0);
  return { sum: addUp(shards.map((shard) => shard.sum)), count };
}

/**
 * The mean gradient of the samples that were summed: sum / count.
 *
 * @param total - a sum with its count, as from {@link combineSums}
 * @returns d means, of the sum's kind: plain array or Float64Array
 * @throws {RangeError} if the sum is bad or the count is 0
 * @see notebooks/06-cost.ipynb
 * @example meanOfSum({ sum: [6, 9], count: 3 }) // [2, 3]
 */
export function meanOfSum(total: GradientSum): number[] | Float64Array {
  requireVector("meanOfSum", "total.sum", total.sum);
  requireCount("meanOfSum", "total.count", total.count, 1);
  return mapVector(total.sum, (value) => value / total.count);
}

function mean(count: number, valueAt: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += valueAt(i);
  if (Number.isFinite(sum)) return sum / count;
  // The sum overflowed, the mean need not: divide first.
  let total = 0;
  for (let i = 0; i < count; i++) total += valueAt(i) / count;
  return total;
}

function addUp(vectors: readonly Vector[]): number[] | Float64Array {
  return mapVector(vectors[0], (_, j) => vectors.reduce((total, vector) => total + vector[j], 0));
}

function requireGradients(caller: string, gradients: readonly Vector[]): void {
  if (!Array.isArray(gradients) || gradients.length === 0) {
    refuse(caller, "gradients", "an array of at least one gradient", "none");
  }
  gradients.forEach((gradient, i) => {
    if (i > 0) requireLength(caller, `gradients[${i}]`, gradient, gradients[0].length);
    requireVector(caller, `gradients[${i}]`, gradient);
  });
}
