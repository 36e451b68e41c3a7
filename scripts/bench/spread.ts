// Repeated measurements in a table: their median, and how far apart they lay.
import { extent, median } from "d3-array";

/** Two cells of a row: the median, and the smallest and largest of all. */
export function spread(column: string, values: readonly number[]): Record<string, number | string> {
  const [low = Number.NaN, high = Number.NaN] = extent(values);
  return {
    [column]: median(values) ?? Number.NaN,
    [`${column}, range`]: `${short(low)} – ${short(high)}`,
  };
}

/** The median of the quotients of two columns of measurements, round by round. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above, (value, i) => value / (below[i] ?? Number.NaN)) ?? Number.NaN;
}

export const short = (value: number) => `${Number(value.toPrecision(3))}`;
