// The realm of an answer, made ready for it: what it finds in its global scope besides the language.
import structuredClone from "@ungap/structured-clone";
import { makeConsole } from "./console.js";

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** The outcome of a request to the other realm: a value, or an error to throw. */
export type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

/** What the other realm does for the console and the clock. */
export type Link = {
  readonly print: (text: string) => Outcome;
  readonly now: () => Outcome;
};

export type Realm = (link: Link) => {
  /** A function of this realm that hands its arguments on. */
  makeFunction: (call: (args: readonly unknown[]) => Outcome) => AnyFunction;
};

/** Globals that let an answer evade its memory limit, run other code, or block. No exercise needs them. */
const removed = ["WebAssembly", "SharedArrayBuffer", "Atomics"];

/** Prepares the realm, once. */
export const openRealm: Realm = (link) => {
  const TooDeep = RangeError;
  const ask = (action: () => Outcome): unknown => {
    let outcome: Outcome;
    try {
      outcome = action();
    } catch {
      // The other realm had no room left on the stack. Its error stays there.
      throw new TooDeep("Maximum call stack size exceeded");
    }
    if ("thrown" in outcome) throw outcome.thrown;
    return outcome.value;
  };
  const now = () => Number(ask(() => link.now()));
  for (const name of removed) Reflect.deleteProperty(globalThis, name);
  // With this function an answer could look at the stack frames of its caller.
  Object.defineProperty(Error, "prepareStackTrace", { value: undefined });
  // Node looks up prepareStackTrace on the global of this name, so it must stay this one.
  Object.defineProperty(globalThis, "Error", {
    value: Error,
    writable: false,
    configurable: false,
  });
  define(
    "console",
    makeConsole((text) => void ask(() => link.print(text)), now),
  );
  define("performance", { now });
  define("structuredClone", (value: unknown) => structuredClone(value));
  return {
    makeFunction:
      (call) =>
      (...args) =>
        ask(() => call(args)),
  };
};

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
