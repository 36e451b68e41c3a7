import { isTyped } from "../describe.js";

/** Values that can be rounded: numbers, and arrays and objects of numbers; texts stay as they are. */
type Roundable =
  | number
  | string
  | boolean
  | undefined
  | readonly Roundable[]
  | { readonly [name: string]: Roundable };

/**
 * A number, or each number of an array or object, rounded to as many significant digits as a sentence needs.
 *
 * @param value - a number, a text, or an array or an object of them
 * @param digits - significant digits, from 1 to 100
 * @returns what was given, rounded; a typed array becomes a plain one, which prints without its name
 * @throws {RangeError} if digits is no integer from 1 to 100
 * @example round(2 / 3) // 0.6667
 * @example round([1 / 3, 1234.5678], 2) // [0.33, 1200]
 * @example round({ theta: 1 - 2 * 0.9 }) // { theta: -0.8 }
 */
export function round(value: number, digits?: number, all?: readonly unknown[]): number;
export function round(value: Float64Array, digits?: number, all?: readonly unknown[]): number[];
export function round<Value extends Roundable>(
  value: Value,
  digits?: number,
  all?: readonly unknown[],
): Value;
export function round(value: unknown, given = 4, all?: readonly unknown[]): unknown {
  // In values.map(round) the second argument is the value's index.
  const digits = all === undefined ? given : 4;
  // Adding 0 turns −0 into 0.
  if (typeof value === "number") return Number(value.toPrecision(digits)) + 0;
  if (isTyped(value)) return Array.from(value as Float64Array, (one) => round(one, digits));
  if (Array.isArray(value)) return value.map((one) => round(one, digits));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, round(one as number, digits)]),
  );
}
