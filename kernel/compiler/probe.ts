// Finds out which parts of the language the running Node has.
import type { Probe } from "./libraries.js";

/** Objects that have no global name in every Node. */
const unnamed: Readonly<Record<string, object>> = {
  Iterator: Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
  AsyncIterator: Object.getPrototypeOf(
    Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})())),
  ),
};

export const probeNode: Probe = (side, of, name) => {
  if (side === "global") return name in globalThis;
  const place = side === "static" ? globalOf(of) : instanceOf(of);
  // A name without a value at run time is the name of a type.
  if (place === undefined) return true;
  const symbol = /^\[Symbol\.(\w+)\]$/.exec(name)?.[1];
  if (symbol === undefined) return name in place;
  const key: unknown = Reflect.get(Symbol, symbol);
  return typeof key === "symbol" && key in place;
};

function instanceOf(of: string): object | undefined {
  const named = unnamed[of];
  if (named !== undefined) return named;
  const value = globalOf(of);
  // Math, Atomics and Intl are objects themselves.
  if (typeof value !== "function") return value;
  const prototype: unknown = Reflect.get(value, "prototype");
  return isObject(prototype) ? prototype : undefined;
}

function globalOf(of: string): object | undefined {
  const value: unknown = Reflect.get(globalThis, of);
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
