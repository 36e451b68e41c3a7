import { isAlike } from "../core/values/isAlike.js";
import { plain } from "./values.js";

/** What a function did with one list of arguments: what it returned or threw, and its arguments afterwards. */
export type Outcome = { given?: unknown; threw?: string; argumentsAfter: unknown };

/**
 * Calls a function on copies of some arguments, and notes what happens.
 *
 * @param f - the function; it may throw, and may change its arguments
 * @param given - the arguments; functions among them are passed as they are
 */
export function outcomeOf(f: (...args: never[]) => unknown, given: readonly unknown[]): Outcome {
  const args = given.map(copy);
  const data = () => args.filter((argument) => typeof argument !== "function");
  try {
    return { given: Reflect.apply(f, undefined, args), argumentsAfter: data() };
  } catch (error) {
    return { threw: error instanceof Error ? error.name : "something", argumentsAfter: data() };
  }
}

/**
 * Whether two values are the same up to rounding; NaN is the same as NaN.
 *
 * @param smallest - the size of the numbers below which the tolerance is absolute
 */
export function isSame(a: unknown, b: unknown, tolerance = 1e-9, smallest = 1): boolean {
  return isAlike(a, b, (x, y) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return Object.is(x, y);
    return Math.abs(x - y) <= tolerance * Math.max(smallest, Math.abs(x));
  });
}

/** Whether two outcomes have the same result up to rounding, whether in an array or in a typed array. */
export function isSameResult(a: Outcome, b: Outcome, tolerance: number): boolean {
  return a.threw === b.threw && isSame(plain(a.given), plain(b.given), tolerance);
}

function copy(value: unknown): unknown {
  return typeof value === "function" ? value : structuredClone(value);
}
