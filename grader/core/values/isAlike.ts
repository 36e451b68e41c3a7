/**
 * Whether two values are of the same kind and have the same parts, as far as data goes.
 *
 * Kinds are compared by name and not by prototype: the arrays of an answer come from another realm.
 *
 * @param isSameNumber - how two numbers are compared; to the last bit by default, with -0 other than 0
 * @example isAlike({ sum: [0.1 + 0.2] }, { sum: [0.3] }) // false
 * @example isAlike({ sum: [0.1 + 0.2] }, { sum: [0.3] }, (a, b) => Math.abs(a - b) < 1e-9) // true
 */
export function isAlike(
  a: unknown,
  b: unknown,
  isSameNumber: (a: number, b: number) => boolean = Object.is,
): boolean {
  if (typeof a === "number" && typeof b === "number") return isSameNumber(a, b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return Object.is(a, b);
  }
  const names = Object.keys(a);
  return (
    kindOf(a) === kindOf(b) &&
    names.length === Object.keys(b).length &&
    // Holes have no names.
    (!Array.isArray(a) || a.length === Reflect.get(b, "length")) &&
    names.every(
      (name) =>
        Object.hasOwn(b, name) && isAlike(Reflect.get(a, name), Reflect.get(b, name), isSameNumber),
    )
  );
}

const kindOf = (value: object) => Object.prototype.toString.call(value);
