import { refuse, requireFinite, requireLength, requirePositive, requireVector } from "./require.js";
import type { Vector } from "./vector.js";
import { powerLawErrors } from "./words/errors.js";

/** T(p) = serial + parallel/p: what stays the same on p workers, and what they share; both in the times' unit. */
export type AmdahlLaw = { readonly serial: number; readonly parallel: number };

/**
 * Amdahl's law T(p) = serial + parallel/p that fits best: the least-squares line through the points (1/p, time), neither
 * part of it negative. No number of workers is faster than one by more than (serial + parallel)/serial.
 *
 * @param workers - p, at least two positive numbers, not all equal
 * @param times - as many finite numbers, in any unit
 * @returns the two parts, in the unit of the times
 * @throws {RangeError} if the lengths differ, a number is bad, or all p are equal
 * @see notebooks/trails/many-machines.ipynb; G. M. Amdahl, AFIPS Conference Proceedings 30, 1967
 * @example fitAmdahl([1, 2, 4], [10, 6, 4]) // ≈ { serial: 2.000000, parallel: 8.000000 }
 */
export function fitAmdahl(workers: Vector, times: Vector): AmdahlLaw {
  const caller = "fitAmdahl";
  requireVector(caller, "workers", workers);
  requireLength(caller, "times", times, workers.length);
  for (let i = 0; i < workers.length; i++) {
    requirePositive(caller, `workers[${i}]`, workers[i]);
    requireFinite(caller, `times[${i}]`, times[i]);
  }
  const shares = Array.from(workers, (p) => 1 / p);
  const [centerShare, centerTime] = [mean(shares), mean(times)];
  const spread = mean(shares.map((share) => (share - centerShare) ** 2));
  if (spread === 0) refuse(caller, "workers", powerLawErrors.different, String(workers[0]));
  const parallel = mean(shares.map((share, i) => (share - centerShare) * times[i])) / spread;
  const serial = centerTime - parallel * centerShare;
  if (parallel < 0) return { serial: Math.max(0, centerTime), parallel: 0 };
  if (serial >= 0) return { serial, parallel };
  // The best line through the origin.
  const through = mean(shares.map((share, i) => share * times[i]));
  return { serial: 0, parallel: Math.max(0, through / mean(shares.map((share) => share ** 2))) };
}

function mean(values: Vector): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}
