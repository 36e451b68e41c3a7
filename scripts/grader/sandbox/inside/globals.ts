// What an answer finds in its global scope besides the language.
import structuredClone from "@ungap/structured-clone";
import { makeConsole } from "./console.js";

/** Memory and code that no limit holds, and waiting: no exercise needs them. */
const removed = ["WebAssembly", "SharedArrayBuffer", "Atomics"];

/**
 * @param print - takes what the answer prints, up to 100,000 characters
 * @param now - milliseconds since the answer's process was started
 */
export function openRealm(print: (text: string) => void, now: () => number): void {
  for (const name of removed) Reflect.deleteProperty(globalThis, name);
  // With this function an answer could look at the frames of whoever calls it.
  Object.defineProperty(Error, "prepareStackTrace", { value: undefined });
  define("console", makeConsole(print, now));
  define("performance", { now });
  define("structuredClone", (value: unknown) => structuredClone(value));
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
