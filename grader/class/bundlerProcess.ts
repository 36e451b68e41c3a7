import { stop, transform } from "esbuild";
import pLimit from "p-limit";

const inTurn = pLimit(1);

/**
 * Lets esbuild start a new process if its own has ended, which it does not do by itself. A living one must not
 * be stopped: what it was asked would never be answered.
 */
export function reviveBundler(): Promise<void> {
  return inTurn(async () => {
    try {
      await transform("");
    } catch {
      await stop();
    }
  });
}

/** Whether esbuild has objected to the code, rather than ended while reading it. */
export function isOfCode(error: unknown): boolean {
  const hasEnded = /The service (was stopped|is no longer running)/.test(String(error));
  return Array.isArray(Reflect.get(Object(error), "errors")) && !hasEnded;
}
