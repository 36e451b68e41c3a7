// What encode.ts has written, read again. It may come from the side of the answer, and be forged: nothing is
// taken for granted.

import { withoutMark } from "../../protocol/message.js";
import { NoData } from "../calls/thrown.js";
import { type AnyFunction, deepest, type Encoded, mostValues } from "./encode.js";
import { type Intrinsics, ownIntrinsics } from "./intrinsics.js";

export type DecodeOptions = {
  /** Makes a function of its number; the key under which it stands serves as its name. */
  readonly revive: (number: number, name: string) => AnyFunction;
  /** Whether functions may occur inside other values. */
  readonly nested: boolean;
  /** Whose arrays and objects it is to be. */
  readonly intrinsics?: Intrinsics;
};

/** Numbers that JSON cannot write. */
const numbers: ReadonlyMap<unknown, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["-0", -0],
]);

/** Names that a check's matchers look for, or that every object has: no data goes by them. */
const reserved = new Set(["asymmetricMatch", "toAsymmetricMatcher", "$$typeof", "toJSON", "then"]);

/**
 * @throws {NoData} if it was not written by `encode`, or holds what a check could mistake for more
 *   than data: a function in a place where none is expected, a matcher, something that only looks like an array
 */
export function decode(
  encoded: Encoded,
  { revive, nested, intrinsics = ownIntrinsics }: DecodeOptions,
): unknown {
  let size = 0;

  function read(part: Encoded, name: string, depth: number): unknown {
    size += 1;
    if (size > 2 * mostValues) throw new NoData("tooLarge");
    if (depth > 2 * deepest) throw new NoData("circular");
    if (typeof part === "string") return nested ? part : withoutMark(part);
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return readList(part, depth);
    const [[tag, content] = ["", undefined]] = Object.entries(part);
    if (tag === "$number" && numbers.has(content)) return numbers.get(content);
    if (tag === "$undefined") return undefined;
    if (tag === "$bigint") return bigintOf(content);
    if (tag === "$frozen") return frozen(read(content, name, depth + 1));
    if (tag === "$typed") return readTyped(content, Reflect.get(part, "values"));
    if (tag === "$object" && Array.isArray(content)) return readObject(content, depth);
    if (tag !== "$function" || !Number.isSafeInteger(content)) throw forged();
    if (depth > 0 && !nested) throw new NoData("functionInside", name);
    return revive(content as number, name);
  }

  function readList(parts: readonly Encoded[], depth: number): unknown[] {
    const list = new intrinsics.Array(parts.length);
    for (const [i, part] of parts.entries()) {
      if (!isHole(part)) put(list, i, read(part, String(i), depth + 1));
    }
    return list;
  }

  function readObject(entries: readonly unknown[], depth: number): object {
    const object = new intrinsics.Object();
    for (const entry of entries) {
      if (!Array.isArray(entry) || typeof entry[0] !== "string") throw forged();
      const [key, part] = entry as [string, Encoded];
      if (!nested && (key in Object.prototype || reserved.has(key))) throw new NoData("name", key);
      // Something with a length is taken for an array by much of JavaScript.
      if (!nested && key === "length") throw new NoData("arrayLike");
      put(object, key, read(part, key, depth + 1));
    }
    return object;
  }

  function readTyped(type: unknown, values: unknown): object {
    if (typeof type !== "string" || !Array.isArray(values)) throw forged();
    const Class = intrinsics.typed.get(type);
    if (Class === undefined) throw forged();
    const isBig = type.startsWith("Big");
    const numbers = values.map((value) => read(value, "", 1));
    if (numbers.some((value) => typeof value !== (isBig ? "bigint" : "number"))) throw forged();
    return new Class(numbers);
  }

  return read(encoded, "", 0);
}

const forged = () => new NoData("noData", "forged");

function frozen(value: unknown): unknown {
  if (typeof value !== "object" || value === null) throw forged();
  return Object.freeze(value);
}

function put(object: object, key: PropertyKey, value: unknown): void {
  const data = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(object, key, data);
}

function isHole(part: Encoded): boolean {
  return typeof part === "object" && part !== null && Object.hasOwn(part, "$hole");
}

function bigintOf(text: unknown): bigint {
  if (typeof text !== "string" || !/^-?[\da-f]{1,1025}$/.test(text)) throw forged();
  return text.startsWith("-") ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}
