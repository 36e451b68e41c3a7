import { stop, transform } from "esbuild";
import pLimit from "p-limit";

const inTurn = pLimit(1);

/**
 * Lets esbuild start another process if its own has ended, which it does not by itself. One that lives must not
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

/** Whether esbuild has objected to the code, rather than ended while it read it. */
export function isOfCode(error: unknown): boolean {
  const hasEnded = /The service (was stopped|is no longer running)/.test(String(error));
  return Array.isArray(Reflect.get(Object(error), "errors")) && !hasEnded;
}
