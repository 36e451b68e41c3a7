// Knows which cell the running code belongs to, even when a promise or a timer of the cell calls it later.
import { AsyncLocalStorage } from "node:async_hooks";

/** A cell while it runs, and what is left of it afterwards. */
export type Cell = {
  readonly execution: number;
  /** The number that is shown for it. */
  readonly number: number;
  state: "running" | "ended" | "interrupted";
  /** How many of its timers have still to go off. */
  timers: number;
};

const storage = new AsyncLocalStorage<Cell>();
let last: Cell | undefined;

/** Calls a function as the work of a cell. */
export function begin<Result>(cell: Cell, work: () => Result): Result {
  last = cell;
  return storage.run(cell, work);
}

/** The cell whose code runs; where that is not known, the one that was begun last. */
export function currentCell(): Cell | undefined {
  return storage.getStore() ?? last;
}
