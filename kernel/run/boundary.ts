// A boundary at which code that does not end can be stopped. Node can stop a script at SIGINT, but only while
// the script itself runs: what it leaves to promises runs later, outside, and `for (;;) await null` forever. So
// the promises' jobs are done before the boundary is left.
import v8 from "node:v8";
import vm from "node:vm";

declare global {
  var __boundary__: { readonly work: () => void; readonly drain: () => void } | undefined;
}

/** Does every job that promises have left, where the caller itself is not such a job. */
const drain = nativeFunction("%PerformMicrotaskCheckpoint()");

const script = new vm.Script("__boundary__.work(); __boundary__.drain();", {
  filename: "node:course/boundary",
});

/**
 * Calls a function, and then what it left to promises.
 *
 * @throws {Error} with the code ERR_SCRIPT_EXECUTION_INTERRUPTED if SIGINT came before all was done. It must not be
 * caught on its way to the event loop: Node's notes on what called what are torn then, and Node makes them anew
 * only after an uncaught exception.
 */
export function interruptible(work: () => void): void {
  if (isSignalExpected) takeSignals();
  const outer = globalThis.__boundary__;
  globalThis.__boundary__ = { work, drain };
  try {
    script.runInThisContext({ breakOnSigint: true });
  } finally {
    globalThis.__boundary__ = outer;
  }
}

/** Node keeps a signal that came as a script ended, and would stop the next script with it. */
let isSignalExpected = false;

/** Called after an interruption: takes any signal that is left before anything else runs. */
export function expectSignals(): void {
  isSignalExpected = true;
}

const pause = new vm.Script("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)");

function takeSignals(): void {
  isSignalExpected = false;
  for (let isOne = true; isOne; ) {
    try {
      pause.runInThisContext({ breakOnSigint: true });
      isOne = false;
    } catch (error) {
      if (!isInterruption(error)) throw error;
    }
  }
}

export function isInterruption(error: unknown): boolean {
  return Reflect.get(Object(error), "code") === "ERR_SCRIPT_EXECUTION_INTERRUPTED";
}

/**
 * A function of V8's own. It can be compiled only while a flag is set that cells must not have, so it has to stay
 * compiled: V8 would discard the code of a function that has not been called for several garbage collections.
 */
function nativeFunction(call: string): () => void {
  v8.setFlagsFromString("--no-flush-bytecode");
  v8.setFlagsFromString("--allow-natives-syntax");
  try {
    const compiled = new Function(call) as () => void;
    compiled(); // V8 compiles it at its first call.
    return compiled;
  } finally {
    v8.setFlagsFromString("--no-allow-natives-syntax");
  }
}
