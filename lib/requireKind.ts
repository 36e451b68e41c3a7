import { describe, isArray, isTyped, kindOf, type TypedKind } from "./describe.js";
import { refuse } from "./require.js";

/**
 * Requires a typed array of one of the given kinds, and says how to make one of what came instead.
 *
 * @throws {RangeError} if it is anything else, such as a plain array
 * @example requireTyped("predict", "labels", [0, 1], ["Int32Array"]) // throws predict requires labels to be an Int32Array, got a plain array (write Int32Array.from(labels))
 */
export function requireTyped(
  caller: string,
  name: string,
  array: unknown,
  kinds: readonly [TypedKind, ...TypedKind[]],
): void {
  if (isTyped(array, kinds)) return;
  const [kind] = kinds;
  const expected = `${/^[IU]/.test(kind) ? "an" : "a"} ${kinds.join(" or ")}`;
  refuse(caller, name, expected, describeUntyped(name, array, kind));
}

function describeUntyped(name: string, array: unknown, kind: TypedKind): string {
  if (isTyped(array)) {
    return `${/^[IU]/.test(kindOf(array)) ? "an" : "a"} ${kindOf(array)} (write ${kind}.from(${name}))`;
  }
  if (ArrayBuffer.isView(array) && kindOf(array).startsWith("Big")) {
    return `a ${kindOf(array)}, which holds bigints (write ${kind}.from(${name}, Number))`;
  }
  if (!Array.isArray(array)) return describe(array);
  return array.some(isArray)
    ? `an array of arrays (write ${kind}.from(${name}.flat()))`
    : `a plain array (write ${kind}.from(${name}))`;
}

/**
 * Requires an object, of which it names what the function needs.
 *
 * @throws {RangeError} if it is none
 * @example requireObject("predict", "dataset", undefined, "features and labels") // throws predict requires dataset to be an object with features and labels, got undefined
 */
export function requireObject(caller: string, name: string, value: unknown, holding: string): void {
  if (typeof value !== "object" || value === null || isArray(value)) {
    refuse(caller, name, `an object with ${holding}`, describe(value));
  }
}

/**
 * Requires a function.
 *
 * @throws {RangeError} if it is none
 * @example requireFunction("numericalGradient", "f", 3) // throws numericalGradient requires f to be a function, got 3
 */
export function requireFunction(caller: string, name: string, value: unknown): void {
  if (typeof value !== "function") refuse(caller, name, "a function", describe(value));
}
