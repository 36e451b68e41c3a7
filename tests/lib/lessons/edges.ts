// Extreme numbers, tiny and huge, for testing the figures of all lessons.
import fc from "fast-check";
import type { Figure } from "../../../lib/figures/figure.js";

/** Figures by their names, each made from random numbers. */
export type Edges = Readonly<Record<string, fc.Arbitrary<() => Figure>>>;

export const size = fc.constantFrom(1e-12, 1e-6, 1e-3, 0.1, 1, 10, 1e3, 1e6, 1e12);
export const finite = fc
  .tuple(fc.integer({ min: -3000, max: 3000 }), size)
  .map(([value, unit]) => Number(((value / 1000) * unit).toPrecision(4)));
export const positive = finite.map((value) => Math.abs(value) || 1e-12);
export const odd = fc.constantFrom(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1e308,
  -1e308,
);
/** One number in eight has no place on an axis. */
export const any = fc.oneof({ weight: 7, arbitrary: finite }, { weight: 1, arbitrary: odd });
export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const name = fc.constantFrom("a", "Adelie", "Class 12", "Verreaux's sifaka of the north");
export const list = <T>(of: fc.Arbitrary<T>, minLength = 1, maxLength = 12) =>
  fc.array(of, { minLength, maxLength });
/** Several lists of one length. */
export const columns = (...of: readonly fc.Arbitrary<number>[]) =>
  list(fc.tuple(...of), 1, 40).map((rows) => of.map((_, k) => rows.map((row) => row[k])));
export const range = fc
  .tuple(finite, positive)
  .map(([low, width]): [number, number] => [low, low + Math.max(width, 1e-6 * Math.abs(low))]);
export const pair = fc.tuple(any, any);
export const count = fc.integer({ min: 1, max: 1_000_000_000 });
export const lossOfOne = fc.constantFrom<(x: number) => number>(
  (x) => -Math.log(x),
  (x) => Math.sqrt(x),
  (x) => 1 / x,
  (x) => x * x,
  (x) => Math.exp(x),
  () => 0,
  () => Number.NaN,
);
export const lossOfTwo = fc.constantFrom<(x: number, y: number) => number>(
  (x, y) => x * x + 10 * y * y,
  (x, y) => Math.log(x * y),
  (x) => 1 / x,
  () => 1,
  () => Number.NaN,
);
export const classes = list(fc.record({ name, a: any, b: any, p: share })).map((rows) => ({
  labels: rows.map((row, i) => `${row.name} ${i}`),
  logits: rows.map((row) => row.a),
  exponentials: rows.map((row) => Math.abs(row.b)),
  probabilities: rows.map((row) => row.p),
  gradient: rows.map((row) => row.b),
  label: 0,
}));
