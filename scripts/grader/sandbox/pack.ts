// Values that cross between two threads. Structured cloning carries the data; what it cannot carry is
// noted beside it, by path: functions (as numbers that the other side can call) and frozenness.
// What comes from the answer's thread may be forged, so only own properties are read and written here.
// There an answer may also have patched Array.prototype.push: nothing here calls it.
import { NoData } from "./thrown.js";

type Key = string | number;
type Path = readonly Key[];
/** With a number: here was the function of that number. Without: here was a frozen object. */
type Mark = { readonly path: Path; readonly function?: number };
type Container = Record<Key, unknown>;

export type AnyFunction = (...args: readonly unknown[]) => unknown;
export type Packed = { readonly data: unknown; readonly marks: readonly Mark[] };

/** Thousands of times what an exercise needs. */
const maximumSize = 5_000_000;

/**
 * @param keep - takes a function and gives the number by which it can be called
 * @throws {NoData} if it holds more than five million values
 */
export function pack(value: unknown, keep: (f: AnyFunction) => number): Packed {
  const marks: Mark[] = [];
  let size = 0;

  function copy(value: unknown, path: Path): unknown {
    size += sizeOf(value);
    if (size > maximumSize) throw new NoData("tooLarge");
    if (typeof value === "function") {
      marks[marks.length] = { path, function: keep(value as AnyFunction) };
      return undefined;
    }
    if (!isContainer(value)) return value;
    if (Object.isFrozen(value)) marks[marks.length] = { path };
    if (isNumbers(value)) return value;
    const result = Array.isArray(value) ? new Array(value.length) : {};
    for (const key of keysOf(value)) put(result, key, copy(value[key], [...path, key]));
    return result;
  }

  return { data: copy(value, []), marks };
}

/** @param revive - makes a function of its number; the last key of its path serves as its name */
export function unpack(packed: Packed, revive: (id: number, name: Key) => AnyFunction): unknown {
  const root = { value: packed.data };
  // Deepest first: an array gets its functions before it is frozen.
  for (const mark of [...packed.marks].reverse()) {
    const path: Path = ["value", ...mark.path];
    const last = path[path.length - 1] ?? "value";
    const parent = path.slice(0, -1).reduce<unknown>(own, root);
    if (!isObject(parent)) continue;
    if (mark.function === undefined) Object.freeze(own(parent, last));
    else put(parent, last, revive(mark.function, last));
  }
  return root.value;
}

/** Makes `original` equal to `changed`, which another thread made of a copy of it. */
export function copyBack(original: unknown, changed: unknown): void {
  if (!isObject(original) || !isObject(changed)) return;
  if (isTyped(original) && isTyped(changed)) original.set(changed);
  if (!isContainer(original) || !isContainer(changed)) return;
  const frozen = Object.isFrozen(original);
  if (!frozen && isNumbers(original) && isNumbers(changed)) {
    original.length = changed.length;
    changed.forEach((value, i) => {
      original[i] = value;
    });
    return;
  }
  if (!frozen && Array.isArray(original)) original.length = Number(changed.length);
  for (const key of keysOf(original)) {
    if (!frozen && !Object.hasOwn(changed, key)) delete original[key];
  }
  for (const key of keysOf(changed)) {
    const [before, after] = [own(original, key), own(changed, key)];
    if (isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after)) {
      copyBack(before, after);
    } else if (!frozen && typeof before !== "function") put(original, key, after);
  }
}

/** Arrays, plain objects and instances of the answer's own classes. */
function isContainer(value: unknown): value is Container {
  if (!isObject(value)) return false;
  return Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
}

function isObject(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function isTyped(value: unknown): value is Float64Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** Long arrays of numbers are common and need no look at each element's path. */
function isNumbers(value: unknown): value is number[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== "number") return false;
  return true;
}

function* keysOf(value: Container): Generator<Key> {
  if (!Array.isArray(value)) return yield* Object.keys(value);
  for (let i = 0; i < value.length; i++) if (i in value) yield i;
}

function own(parent: unknown, key: Key): unknown {
  return isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
}

function put(parent: object, key: Key, value: unknown): void {
  const data = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(parent, key, data);
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value === "string") return value.length / 8;
  return ArrayBuffer.isView(value) ? value.byteLength / 8 : 1;
}
