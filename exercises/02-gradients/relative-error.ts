// Lesson: notebooks/02-gradients.ipynb#Relative-error

/**
 * How far apart two numbers are, as a fraction of the larger size: |a − b| / max(|a|, |b|).
 *
 * @param a - a number, at most 1e300 in size
 * @param b - a number, at most 1e300 in size
 * @returns from 0 (equal) to 2 (equal in size, opposite in sign)
 * @example relativeError(99, 100) // 0.01
 */
export function relativeError(a: number, b: number): number {
  // TODO: translate the formula, and think of the one pair for which it says 0/0.
  // Limits: two zeros are equal, so their error is 0. Tiny numbers count as much as large ones.
  throw new Error("TODO");
}
