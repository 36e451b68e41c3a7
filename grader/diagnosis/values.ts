// Values as trees of numbers: arrays, typed arrays and plain objects.

/** A value with every number in it changed. */
export function mapNumbers(value: unknown, change: (number: number) => number): unknown {
  if (typeof value === "number") return change(value);
  if (typeof value !== "object" || value === null) return value;
  if (ArrayBuffer.isView(value)) return (value as Float64Array).map(change);
  if (Array.isArray(value)) return value.map((part) => mapNumbers(part, change));
  return mapParts(value, (part) => mapNumbers(part, change));
}

/** A list changed, or each list among the parts of an object; undefined if there is none. */
export function mapArrays(value: unknown, change: (list: unknown[]) => unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const changed = (list: ArrayLike<unknown>) => ofKind(list, change(Array.from(list)));
  if (isList(value)) return changed(value);
  if (!Object.values(value).some(isList)) return undefined;
  return mapParts(value, (part) => (isList(part) ? changed(part) : part));
}

/** A list as a typed array if another list is one. */
function ofKind(other: ArrayLike<unknown>, value: unknown): unknown {
  const typed = ArrayBuffer.isView(other) && Array.isArray(value);
  return typed ? Float64Array.from(value as number[]) : value;
}

/**
 * The right result as a slip changes its numbers; undefined where there are none.
 *
 * Also undefined if the change gives NaN, which proves no slip because many different ones lead to it.
 */
export function changedNumbers(result: unknown, change: (value: number) => number): unknown {
  if (numbersIn(result).length === 0) return undefined;
  const changed = mapNumbers(result, change);
  return hasNaN(changed) && !hasNaN(result) ? undefined : changed;
}

/** All the numbers in a value. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return (isList(value) ? Array.from(value) : Object.values(value)).flatMap(numbersIn);
}

/** The names of the parts of an object that is not a list. */
export function partNames(value: unknown): string[] {
  return typeof value === "object" && value !== null && !isList(value) ? Object.keys(value) : [];
}

export function hasNaN(value: unknown): boolean {
  return numbersIn(value).some(Number.isNaN);
}

/** Whether two values are of one kind and length, and so are all their parts. */
export function hasShapeOf(a: unknown, b: unknown): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return typeof one === typeof other && (one === null) === (other === null);
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => hasShapeOf(Reflect.get(one, name), Reflect.get(other, name)))
  );
}

export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function mapParts(value: object, change: (part: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}

/** The value with a plain array in place of each typed array. */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return Array.from(value, plain);
  return mapParts(value, plain);
}
