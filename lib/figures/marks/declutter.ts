type Point = { readonly x: number; readonly y: number };

/**
 * Keeps the points that are far enough from every point kept before, so that their labels don't
 * cover each other. Distances are measured in shares of the axes.
 *
 * @param points - points of any kind; the order decides who keeps its label
 * @param position - where a point stands on the axes
 * @param width - the extent of each axis
 * @param gap - the distance that a label needs, as a share of an axis
 * @returns the points that keep their labels, in their order
 */
export function declutter<T>(
  points: readonly T[],
  position: (point: T) => Point,
  width: Point,
  gap = 0.09,
): T[] {
  const kept: Point[] = [];
  return points.filter((point) => {
    const at = position(point);
    const near = (other: Point) =>
      Math.hypot((at.x - other.x) / width.x, (at.y - other.y) / width.y) < gap;
    if (kept.some(near)) return false;
    kept.push(at);
    return true;
  });
}
