import simplify from "simplify-js";

/** A point of a drawing, in pixels. */
export type Point = readonly [x: number, y: number];

/**
 * A line without the points that lie within a tolerance of the straight line between those that stay:
 * the algorithm of Ramer, Douglas and Peucker.
 *
 * @param points - from the line's start to its end; both stay
 * @param tolerance - the largest distance of a point that is left out, in pixels
 * @example simplifyLine([[0, 0], [1, 0.01], [2, 0], [2, 2]], 0.1) // [[0, 0], [2, 0], [2, 2]]
 */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const places = points.map(([x, y]) => ({ x, y }));
  return simplify(places, tolerance, true).map(({ x, y }) => [x, y]);
}
