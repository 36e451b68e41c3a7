// Values that cross between checks and answer, as JSON. What JSON lacks is written as an object with one
// member whose name begins with "$"; plain objects become lists of their entries, so that no key means
// anything. See decode.ts for the way back.

import { NoData } from "../calls/thrown.js";
import { isContainer, isTyped, typedLength, typedName } from "./containers.js";

export type AnyFunction = (...args: readonly unknown[]) => unknown;

/** JSON that `decode` can read. */
export type Encoded = unknown;

/** Hundreds of times what an exercise needs. */
export const mostValues = 200_000;
const largestBigInt = 2n ** 4096n;
/** How deeply arrays and objects may be nested. */
export const deepest = 100;

export type EncodeOptions = {
  /** Gives a function the number by which it can be called. */
  readonly keep: (f: AnyFunction) => number;
  /** Called with each array and object in the value. */
  readonly see?: (container: object) => void;
  /** Whether to note what is frozen. */
  readonly frozen?: boolean;
};

/** @throws {NoData} if the value contains something that is not data, or more than 200,000 values */
export function encode(value: unknown, { keep, see, frozen = true }: EncodeOptions): Encoded {
  let size = 0;
  const count = (values: number) => {
    size += values;
    if (size > mostValues) throw new NoData("tooLarge");
  };

  function write(value: unknown, depth: number): Encoded {
    count(1);
    if (depth > deepest) throw new NoData("circular");
    if (typeof value === "number") return plainNumber(value) ? value : { $number: nameOf(value) };
    if (typeof value === "string") {
      count(value.length / 20);
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
      const length = typedLength(value);
      if (!(length <= mostValues)) throw new NoData("tooLarge");
      const values: Encoded[] = [];
      for (let i = 0; i < length; i++) values[i] = write(value[i], depth + 1);
      return { $typed: typedName(value), values };
    }
    if (!isContainer(value)) throw new NoData("noData", kindOf(value));
    const inner = Array.isArray(value)
      ? writeList(value, depth)
      : { $object: entriesOf(value).map(([key, part]) => [key, write(part, depth + 1)]) };
    return frozen && Object.isFrozen(value) ? { $frozen: inner } : inner;
  }

  function writeList(values: readonly unknown[], depth: number): Encoded[] {
    const { length } = values;
    if (!(length <= mostValues)) throw new NoData("tooLarge");
    const list: Encoded[] = [];
    for (let i = 0; i < length; i++) {
      const property = Object.getOwnPropertyDescriptor(values, i);
      list[i] = property === undefined ? { $hole: true } : write(dataOf(property, i), depth + 1);
    }
    return list;
  }

  return write(value, 0);
}

const plainNumber = (x: number) => Number.isFinite(x) && !Object.is(x, -0);
const nameOf = (x: number) => (Object.is(x, -0) ? "-0" : String(x));

function hexadecimal(value: bigint): string {
  if (value > largestBigInt || value < -largestBigInt) {
    throw new NoData("hugeBigint");
  }
  return value.toString(16);
}

/** @throws {NoData} if a property is computed when it is looked at, or has a symbol for its name */
function entriesOf(value: object): [string, unknown][] {
  if (Object.getOwnPropertySymbols(value).length > 0) throw new NoData("noData", "symbol");
  return Object.keys(value).map((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    return [key, property && dataOf(property, key)];
  });
}

/** @throws {NoData} if a getter stands there */
function dataOf(property: PropertyDescriptor, key: string | number): unknown {
  if (!("value" in property)) throw new NoData("getter", String(key));
  return property.value;
}

const kindOf = (value: object) => Object.prototype.toString.call(value).slice(8, -1).slice(0, 40);
