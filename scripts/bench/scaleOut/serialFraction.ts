/**
 * The part of a time that more workers don't shorten, by Amdahl's law: the s of T(p) = T(1)·(s + (1 − s)/p) that fits
 * best, where T is least squares' line in 1/p.
 *
 * @param times - numbers of workers, at least two of them different, with the times that they took
 * @returns s, 1 if all is serial, 0 if all is parallel; below 0 where more workers save more than their share
 * @example serialFraction([[1, 10], [2, 6], [4, 4]]) // ≈ 0.20
 */
export function serialFraction(times: readonly (readonly [number, number])[]): number {
  const mean = (of: (one: readonly [number, number]) => number) =>
    times.reduce((sum, one) => sum + of(one), 0) / times.length;
  const [x, y] = [mean(([p]) => 1 / p), mean(([, seconds]) => seconds)];
  const spread = mean(([p]) => (1 / p - x) ** 2);
  const parallel = mean(([p, seconds]) => (1 / p - x) * (seconds - y)) / spread;
  const serial = y - parallel * x;
  return serial / (serial + parallel);
}
