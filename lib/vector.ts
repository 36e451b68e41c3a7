/** A row of numbers that is only read: a plain array or any typed array. */
export type Vector = ArrayLike<number>;

/**
 * What a function returns for a point it was given: a number for a number, a plain array for a
 * plain array, a Float64Array for a typed array.
 */
export type SameKind<Theta extends number | Vector> = Theta extends number
  ? number
  : Theta extends readonly number[]
    ? number[]
    : Float64Array;

/**
 * Applies a function to each entry. A plain array gives a plain array, a typed one a Float64Array.
 *
 * @example mapVector([1, 2], (value, i) => value * 10 + i) // [10, 21]
 */
export function mapVector(
  vector: Vector,
  f: (value: number, index: number) => number,
): number[] | Float64Array {
  // Array.isArray, not instanceof: a notebook's cells may have their own copy of Float64Array.
  return Array.isArray(vector) ? Array.from(vector, f) : Float64Array.from(vector, f);
}

/**
 * Index of the first entry that is NaN or ±Infinity, −1 if all are finite.
 *
 * @example indexOfNotFinite([1, Number.NaN]) // 1
 */
export function indexOfNotFinite(vector: Vector): number {
  for (let i = 0; i < vector.length; i++) {
    if (!Number.isFinite(vector[i])) return i;
  }
  return -1;
}

/**
 * Inner product Σⱼ aⱼ·bⱼ of two arrays of the same length.
 *
 * @example dot(Float64Array.of(1, 2), Float64Array.of(3, 4)) // 11
 */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
  return sum;
}

/**
 * Adds c·vector to target, in place.
 *
 * @example addScaled(Float64Array.of(1, 2), 10, Float64Array.of(3, 4)) // [31, 42]
 */
export function addScaled(target: Float64Array, c: number, vector: Float64Array): Float64Array {
  for (let j = 0; j < target.length; j++) target[j] += c * vector[j];
  return target;
}
