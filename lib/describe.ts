import { valueErrors } from "./words/errors.js";

const { got } = valueErrors;

/** Kinds of typed arrays whose entries are numbers; the others hold bigints. */
const typedKinds = [
  "Float64Array",
  "Float32Array",
  "Int8Array",
  "Int16Array",
  "Int32Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Uint16Array",
  "Uint32Array",
] as const;

export type TypedKind = (typeof typedKinds)[number];

/**
 * Says what kind of object a value is, by name and not by instanceof: a notebook's cells may have their
 * own copy of Float64Array.
 *
 * @example kindOf(new Map()) // "Map"
 */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/**
 * Whether a value is a typed array of numbers, of one of the given kinds.
 *
 * @example isTyped([0, 1]) // false
 */
export function isTyped(value: unknown, kinds: readonly TypedKind[] = typedKinds): boolean {
  return ArrayBuffer.isView(value) && (kinds as readonly string[]).includes(kindOf(value));
}

/**
 * Whether a value is an array that can hold numbers: a plain one, or a typed one that holds no bigints.
 *
 * @example isArray({ length: 2 }) // false
 */
export function isArray(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || isTyped(value);
}

/**
 * Says in a few words what a value is, for the end of an error, and how to write it where that is known.
 *
 * @example describe([1, 2]) // "an array of length 2"
 * @example describe("3") // "\"3\""
 * @example describe(1n) // "1n, a bigint (write 1)"
 */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return got.function;
  if (typeof value === "bigint") return got.bigint({ value: String(value) });
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  if (isArray(value)) {
    return value.length === 0 ? got.emptyArray : got.array({ length: String(value.length) });
  }
  return describeObject(value);
}

function describeObject(value: object): string {
  const kind = kindOf(value);
  if (!("length" in value))
    return kind === "Object" ? got.object : got.kind[articleOf(kind)]({ kind });
  const length = String(value.length);
  if (kind === "Object") return got.lengthOnly({ length });
  if (kind.startsWith("Big")) return got.bigints({ kind, length });
  return got.kindWithLength[articleOf(kind)]({ kind, length });
}

/**
 * The article of a kind: that of Uint8Array is "a", as in "unit".
 *
 * @example articleOf("Int32Array") // "an"
 */
export function articleOf(kind: string): "a" | "an" {
  return /^[AEIO]/.test(kind) ? "an" : "a";
}
