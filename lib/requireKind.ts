import { articleOf, describe, isArray, isTyped, kindOf, type TypedKind } from "./describe.js";
import { refuse } from "./require.js";
import { kindErrors } from "./words/errors.js";

const { expected, got } = kindErrors;

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
  kinds: readonly [kind: TypedKind, otherKind?: TypedKind],
): void {
  const [kind, otherKind] = kinds;
  if (isTyped(array, otherKind === undefined ? [kind] : [kind, otherKind])) return;
  const article = articleOf(kind);
  const wanted =
    otherKind === undefined
      ? expected.kind[article]({ kind })
      : expected.eitherKind[article]({ kind, otherKind });
  refuse(caller, name, wanted, describeUntyped(name, array, kind));
}

function describeUntyped(name: string, array: unknown, wanted: TypedKind): string {
  const kind = kindOf(array);
  if (isTyped(array)) return got.kind[articleOf(kind)]({ kind, wanted, name });
  if (ArrayBuffer.isView(array) && kind.startsWith("Big")) {
    return got.bigints({ kind, wanted, name });
  }
  if (!Array.isArray(array)) return describe(array);
  return array.some(isArray) ? got.nested({ wanted, name }) : got.plain({ wanted, name });
}

/**
 * Requires an object; the key of the sentence that says what the function needs of it names its kind.
 *
 * @throws {RangeError} if it is none
 * @example requireObject("predict", "dataset", undefined, "dataset") // throws predict requires dataset to be an object with features, labels and their counts, got undefined
 */
export function requireObject(
  caller: string,
  name: string,
  value: unknown,
  kind: keyof typeof expected.object,
): void {
  if (typeof value !== "object" || value === null || isArray(value)) {
    refuse(caller, name, expected.object[kind], describe(value));
  }
}

/**
 * Requires a function.
 *
 * @throws {RangeError} if it is none
 * @example requireFunction("numericalGradient", "f", 3) // throws numericalGradient requires f to be a function, got 3
 */
export function requireFunction(caller: string, name: string, value: unknown): void {
  if (typeof value !== "function") refuse(caller, name, expected.function, describe(value));
}
