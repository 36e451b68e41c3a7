// Objects that can cross between checks and answer. They may come from another realm, and may have been
// given properties of all kinds: only the language itself is asked what they are.

export type Typed = ArrayLike<number | bigint>;

const typedPrototype = Object.getPrototypeOf(Uint8Array.prototype);
const getterOf = (name: PropertyKey) =>
  Object.getOwnPropertyDescriptor(typedPrototype, name)?.get ?? (() => undefined);
const [lengthOf, tagOf] = [getterOf("length"), getterOf(Symbol.toStringTag)];

export function isTyped(value: unknown): value is Typed {
  return ArrayBuffer.isView(value) && typedName(value) !== undefined;
}

/** The class of a typed array, or undefined for a DataView. */
export function typedName(value: object): string | undefined {
  return Reflect.apply(tagOf, value, []);
}

export function typedLength(value: Typed): number {
  return Number(Reflect.apply(lengthOf, value, []));
}

/** Arrays, plain objects and instances of the answer's own classes. */
export function isContainer(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
}
