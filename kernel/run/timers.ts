// The timers of cells: each can be stopped, and none goes off once its cell has been interrupted.
import timers from "node:timers";
import { promisify } from "node:util";
import { interruptible } from "./boundary.js";
import { type Cell, currentCell } from "./cells.js";

type Callback = (...given: unknown[]) => void;
type Start = (callback: Callback, ...rest: unknown[]) => object;
type Clear = (timer: unknown) => void;

const starts = ["setTimeout", "setInterval", "setImmediate"] as const;
const clears = ["clearTimeout", "clearInterval", "clearImmediate"] as const;

/** The cell that owns each timer until it goes off; repeating timers have no owner. */
const owners = new WeakMap<object, Cell>();

/** Replaces Node's timers by these. */
export function installTimers(): void {
  for (const name of starts)
    install(name, (start: Start) => starting(start, name !== "setInterval"));
  for (const name of clears) install(name, clearing);
}

function install<Original extends Start | Clear>(
  name: (typeof starts | typeof clears)[number],
  replace: (original: Original) => Original,
): void {
  const original = timers[name] as Original;
  const replacement = replace(original);
  Object.defineProperty(replacement, "name", { value: name });
  // util.promisify must still recognise it.
  const { custom } = promisify;
  const promised = Reflect.get(original, custom);
  if (promised !== undefined) Object.defineProperty(replacement, custom, { value: promised });
  Reflect.set(timers, name, replacement);
  Reflect.set(globalThis, name, replacement);
}

function starting(start: Start, isOnce: boolean): Start {
  return (callback, ...rest) => {
    if (typeof callback !== "function") return start(callback, ...rest); // Node itself throws for a bad callback.
    const cell = currentCell();
    const timer = start(
      (...given) => {
        disown(timer);
        if (cell?.state !== "interrupted") interruptible(() => callback(...given));
      },
      ...rest,
    );
    if (isOnce && cell !== undefined) {
      owners.set(timer, cell);
      cell.timers++;
    }
    return timer;
  };
}

function clearing(clear: Clear): Clear {
  return (timer) => {
    if (typeof timer === "object" && timer !== null) disown(timer);
    clear(timer);
  };
}

function disown(timer: object): void {
  const owner = owners.get(timer);
  if (owner === undefined) return;
  owner.timers--;
  owners.delete(timer);
}
