// What encode.ts has written, read again. It may come from the side of the answer, and be forged: nothing is
// taken for granted.
import { type Typed, typedArrays } from "./containers.js";
import { type AnyFunction, deepest, type Encoded } from "./encode.js";
import { NoData } from "./thrown.js";

export type DecodeOptions = {
  /** Makes a function of its number; the key under which it stands serves as its name. */
  readonly revive: (number: number, name: string) => AnyFunction;
  /** Whether functions may stand inside of other values. */
  readonly nested: boolean;
};

/** Numbers that JSON cannot write. */
const numbers: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  "-0": -0,
};

/** Names that a check's matchers look for, or that every object has: no data goes by them. */
const reserved = new Set(["asymmetricMatch", "toAsymmetricMatcher", "$$typeof", "toJSON", "then"]);

/**
 * @throws {NoData} if it was not written by `encode`, or holds what a check could mistake for more
 *   than data: a function in a place where none is expected, a matcher, something that only looks like an array
 */
export function decode(encoded: Encoded, { revive, nested }: DecodeOptions): unknown {
  function read(part: Encoded, name: string, depth: number): unknown {
    if (depth > 2 * deepest) throw new NoData("noData", "circular");
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return readList(part, depth);
    const [[tag, content] = ["", undefined]] = Object.entries(part);
    if (tag === "$number") return numbers[String(content)];
    if (tag === "$undefined") return undefined;
    if (tag === "$bigint") return bigintOf(String(content));
    if (tag === "$frozen") return Object.freeze(read(content, name, depth + 1));
    if (tag === "$typed") return readTyped(String(content), Reflect.get(part, "values"));
    if (tag === "$object" && Array.isArray(content)) return readObject(content, depth);
    if (tag !== "$function" || typeof content !== "number") throw new NoData("noData", "forged");
    if (depth > 0 && !nested) throw new NoData("functionInside", name);
    return revive(content, name);
  }

  function readList(parts: readonly Encoded[], depth: number): unknown[] {
    const list = new Array(parts.length);
    for (const [i, part] of parts.entries()) {
      if (isHole(part)) continue;
      list[i] = read(part, String(i), depth + 1);
    }
    return list;
  }

  function readObject(entries: readonly unknown[], depth: number): object {
    const object = {};
    for (const entry of entries) {
      if (!Array.isArray(entry) || typeof entry[0] !== "string")
        throw new NoData("noData", "forged");
      const [key, part] = entry as [string, Encoded];
      if (!nested && (key in Object.prototype || reserved.has(key))) throw new NoData("name", key);
      const value = read(part, key, depth + 1);
      // Something with a length is taken for an array by much of JavaScript.
      if (!nested && key === "length") throw new NoData("arrayLike");
      const data = { value, writable: true, enumerable: true, configurable: true };
      Object.defineProperty(object, key, data);
    }
    return object;
  }

  function readTyped(type: string, values: unknown): Typed {
    const Class = typedArrays.get(type);
    if (Class === undefined || !Array.isArray(values)) throw new NoData("noData", "forged");
    return Class.from(values.map((x) => read(x, "", 1)) as never[]) as Typed;
  }

  return read(encoded, "", 0);
}

function isHole(part: Encoded): boolean {
  return typeof part === "object" && part !== null && Object.hasOwn(part, "$hole");
}

function bigintOf(text: string): bigint {
  if (!/^-?[\da-f]{1,1025}$/.test(text)) throw new NoData("noData", "forged");
  return text.startsWith("-") ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}
