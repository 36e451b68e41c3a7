// Objects that can cross between checks and answer.

export type Typed = ArrayLike<number | bigint>;

type TypedClass = { from(values: ArrayLike<never>): unknown };

/** The classes of typed arrays, by name. */
export const typedArrays: ReadonlyMap<string, TypedClass> = new Map<string, TypedClass>(
  Object.entries({
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  }),
);

export function isTyped(value: unknown): value is Typed {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** Arrays, plain objects and instances of the answer's own classes. */
export function isContainer(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
}
