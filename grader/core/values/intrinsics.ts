// The classes of a realm: data that crosses arrives in an answer's own arrays, objects and errors.

const errors = [
  "Error",
  "EvalError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "TypeError",
  "URIError",
] as const;

/** The names of the classes of typed arrays. */
export const typedNames = [
  ...([
    "Int8Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "Int16Array",
    "Uint16Array",
    "Int32Array",
  ] as const),
  ...(["Uint32Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array"] as const),
];

type TypedClass = new (values: readonly unknown[]) => object;
type ErrorClass = new (message: string) => Error;

export type Intrinsics = {
  readonly Array: new (length: number) => unknown[];
  readonly Object: new () => object;
  readonly typed: ReadonlyMap<string, TypedClass>;
  readonly errors: ReadonlyMap<string, ErrorClass>;
};

/** @param realm - its global object, which nobody has changed yet */
export function intrinsicsOf(realm: object): Intrinsics {
  const get = (name: string) => Reflect.get(realm, name);
  const all = (names: readonly string[]) => new Map(names.map((name) => [name, get(name)]));
  return {
    Array: get("Array"),
    Object: get("Object"),
    typed: all(typedNames),
    errors: all(errors),
  };
}

/** The intrinsics of the realm that this module runs in. */
export const ownIntrinsics: Intrinsics = intrinsicsOf(globalThis);
