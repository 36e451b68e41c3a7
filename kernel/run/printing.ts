// Makes the console print promises and timers cleanly. Before Node 24 it marks in them whose work they are, and would
// print that with each.
import { inspect } from "node:util";

const notes: ReadonlySet<string | undefined> = new Set([
  "async_id_symbol",
  "trigger_async_id_symbol",
  "kResourceStore",
]);

/** Lets promises and timers be printed without what Node notes in them. */
export function installPrinting(): void {
  const timeout = setTimeout(() => {});
  const immediate = setImmediate(() => {});
  clearTimeout(timeout);
  clearImmediate(immediate);
  for (const prototype of [Promise.prototype, ...[timeout, immediate].map(Object.getPrototypeOf)]) {
    const original: unknown = Reflect.get(prototype, inspect.custom);
    Object.defineProperty(prototype, inspect.custom, {
      configurable: true,
      writable: true,
      value(this: object, ...given: unknown[]): unknown {
        hideNotes(this);
        return typeof original === "function" ? original.apply(this, given) : this;
      },
    });
  }
}

function hideNotes(value: object): void {
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    if (notes.has(symbol.description)) Reflect.defineProperty(value, symbol, { enumerable: false });
  }
}
