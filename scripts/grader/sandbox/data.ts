// Values that cross between checks and answer, as JSON. What JSON lacks is written as an object with one
// member whose name begins with "$"; plain objects become lists of their entries, so that no key means
// anything. The answer's side may be forged: `decode` takes nothing for granted.
import { isContainer, isTyped, type Typed, typedArrays } from "./containers.js";
import { NoData } from "./thrown.js";

export type AnyFunction = (...args: readonly unknown[]) => unknown;

/** JSON, of which `decode` knows the meaning. */
export type Encoded = unknown;

/** How functions are numbered and revived; `nested` tells whether they may stand inside of other values. */
export type Functions = {
  readonly keep: (f: AnyFunction) => number;
  readonly revive: (number: number, name: string) => AnyFunction;
  readonly nested: boolean;
};

/** Hundreds of times what an exercise needs. */
const mostValues = 1_000_000;
const deepest = 100;
const longestBigInt = 2n ** 4096n;

/** Numbers that JSON cannot write. */
const numbers: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  "-0": -0,
};

/** Names that a check's matchers look for, or that every object has: no data goes by them. */
const reserved = new Set(["asymmetricMatch", "toAsymmetricMatcher", "$$typeof", "toJSON", "then"]);

export type EncodeOptions = {
  /** Gives a function the number by which it can be called. */
  readonly keep: Functions["keep"];
  /** Is told of each array and object in the value. */
  readonly see?: (container: object) => void;
  /** Whether it is noted what is frozen. */
  readonly frozen?: boolean;
};

/** @throws {NoData} if it holds what is no data, or more than a million values */
export function encode(value: unknown, { keep, see, frozen = true }: EncodeOptions): Encoded {
  let size = 0;
  const count = (values: number) => {
    size += values;
    if (size > mostValues) throw new NoData("tooLarge");
  };

  function write(value: unknown, depth: number): Encoded {
    count(1);
    if (depth > deepest) throw new NoData("noData", "circular");
    if (typeof value === "number") return plainNumber(value) ? value : { $number: nameOf(value) };
    if (typeof value === "string") {
      count(value.length / 8);
      return value;
    }
    if (value === null || typeof value === "boolean") return value;
    if (value === undefined) return { $undefined: true };
    if (typeof value === "bigint") return { $bigint: hexadecimal(value) };
    if (typeof value === "function") return { $function: keep(value as AnyFunction) };
    if (typeof value === "symbol") throw new NoData("noData", "symbol");
    return writeObject(value, depth);
  }

  function writeObject(value: object, depth: number): Encoded {
    see?.(value);
    if (isTyped(value)) {
      count(value.length);
      const type = Object.prototype.toString.call(value).slice(8, -1);
      const list = Array.from(value as ArrayLike<number | bigint>);
      return { $typed: type, values: list.map((x) => write(x, depth + 1)) };
    }
    if (!isContainer(value)) throw new NoData("noData", kindOf(value));
    const inner = Array.isArray(value)
      ? writeList(value, depth)
      : { $object: entriesOf(value).map(([key, part]) => [key, write(part, depth + 1)]) };
    return frozen && Object.isFrozen(value) ? { $frozen: inner } : inner;
  }

  function writeList(values: readonly unknown[], depth: number): Encoded[] {
    count(values.length);
    const list: Encoded[] = [];
    for (let i = 0; i < values.length; i++) {
      list[i] = i in values ? write(values[i], depth + 1) : { $hole: true };
    }
    return list;
  }

  return write(value, 0);
}

/**
 * @throws {NoData} if it was not written by {@link encode}, or holds what a check could mistake for more
 *   than data: a function in a place where none is expected, a matcher, something that only looks like an array
 */
export function decode(encoded: Encoded, { revive, nested }: Omit<Functions, "keep">): unknown {
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

const plainNumber = (x: number) => Number.isFinite(x) && !Object.is(x, -0);
const nameOf = (x: number) => (Object.is(x, -0) ? "-0" : String(x));

function isHole(part: Encoded): boolean {
  return typeof part === "object" && part !== null && Object.hasOwn(part, "$hole");
}

function hexadecimal(value: bigint): string {
  if (value > longestBigInt || value < -longestBigInt) throw new NoData("tooLarge");
  return value.toString(16);
}

function bigintOf(text: string): bigint {
  if (!/^-?[\da-f]{1,1025}$/.test(text)) throw new NoData("noData", "forged");
  return text.startsWith("-") ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}

/** @throws {NoData} if a property is computed when it is looked at, or has a symbol for its name */
function entriesOf(value: object): [string, unknown][] {
  if (Object.getOwnPropertySymbols(value).length > 0) throw new NoData("noData", "symbol");
  return Object.keys(value).map((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property === undefined || !("value" in property)) throw new NoData("getter", key);
    return [key, property.value];
  });
}

const kindOf = (value: object) => Object.prototype.toString.call(value).slice(8, -1).slice(0, 40);
