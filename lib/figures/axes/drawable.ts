import { extent, maxIndex, minIndex } from "d3-array";

/** The largest number that is drawn; beyond it, the width of an axis or a margin around it may overflow. */
const largest = 1e300;

/**
 * Whether a number has a place on an axis.
 *
 * @example drawable(Number.POSITIVE_INFINITY) // false
 */
export function drawable(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) < largest;
}

/**
 * The numbers that have a place on an axis, as the range from the least to the greatest; 0 to 1 if there
 * is none.
 *
 * @example drawableExtent([2, Number.NaN, -1]) // [-1, 2]
 */
export function drawableExtent(values: readonly number[]): [low: number, high: number] {
  const [low, high] = extent(values.filter(drawable));
  return low === undefined ? [0, 1] : [low, high];
}

/**
 * The index of the greatest number that has a place on an axis; 0 if there is none.
 *
 * @example drawableMaxIndex([1, Number.NaN, 3]) // 2
 */
export function drawableMaxIndex(values: readonly number[]): number {
  return Math.max(0, maxIndex(values, drawableOrNaN));
}

/**
 * The index of the least number that has a place on an axis; 0 if there is none.
 *
 * @example drawableMinIndex([1, Number.NaN, 3]) // 0
 */
export function drawableMinIndex(values: readonly number[]): number {
  return Math.max(0, minIndex(values, drawableOrNaN));
}

const drawableOrNaN = (value: number) => (drawable(value) ? value : Number.NaN);
