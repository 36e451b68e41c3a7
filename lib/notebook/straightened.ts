/** A point of a drawing, in pixels. */
export type Point = readonly [x: number, y: number];

/**
 * A line without the points that lie within a tolerance of the straight way between those that stay:
 * the algorithm of Ramer, Douglas and Peucker.
 *
 * @param points - from the line's start to its end; both stay
 * @param tolerance - the largest distance of a point that is left out, in pixels
 * @example straightened([[0, 0], [1, 0.01], [2, 0], [2, 2]], 0.1) // [[0, 0], [2, 0], [2, 2]]
 */
export function straightened(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (points.length < 3) return [...points];
  const distances = points.map((point) => distanceToSegment(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if (distances[farthest] <= tolerance) return [first, last];
  const before = straightened(points.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...straightened(points.slice(farthest), tolerance)];
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - nearest * dx, y - y1 - nearest * dy);
}
