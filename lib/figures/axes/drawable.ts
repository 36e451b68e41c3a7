/** Beyond this, the width of an axis or a margin around it may overflow. */
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
 * @example rangeOf([2, Number.NaN, -1]) // [-1, 2]
 */
export function rangeOf(values: readonly number[]): [low: number, high: number] {
  const places = values.filter(drawable);
  return places.length === 0
    ? [0, 1]
    : places.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
      ] as [number, number]);
}

/**
 * The index of the greatest number that has a place on an axis; 0 if there is none.
 *
 * @example indexOfGreatest([1, Number.NaN, 3]) // 2
 */
export function indexOfGreatest(values: readonly number[]): number {
  return Math.max(0, values.indexOf(rangeOf(values)[1]));
}

/**
 * The index of the least number that has a place on an axis; 0 if there is none.
 *
 * @example indexOfLeast([1, Number.NaN, 3]) // 0
 */
export function indexOfLeast(values: readonly number[]): number {
  return Math.max(0, values.indexOf(rangeOf(values)[0]));
}
