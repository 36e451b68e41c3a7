import type { Platform } from "../platform.js";
import type { AnyFunction } from "../values/encode.js";
import { makeExpect } from "./expect.js";
import { runChecks } from "./runChecks.js";
import type { Check } from "./runTests.js";
import { Watched } from "./watched.js";

/** The outcome of a check: what it threw, if it did not pass, and whether the functions threw an error in it. */
export type Outcome = Check & { readonly error?: unknown; readonly threw: boolean };

/**
 * Runs checks on functions of the course's own, here in this thread: no answer of a student's.
 *
 * @param checks - the checks, bundled
 * @param functions - by their names
 */
export async function tryOut(
  checks: string,
  functions: Readonly<Record<string, AnyFunction>>,
  platform: Platform,
): Promise<readonly Outcome[]> {
  let threw = false;
  const watched = Object.entries(functions).map(([name, f]) => {
    const noticing: AnyFunction = (...args) => {
      try {
        return f(...args);
      } catch (error) {
        threw = true;
        throw error;
      }
    };
    return [name, new Watched(noticing)] as const;
  });
  const tested = {
    functions: Object.fromEntries(watched.map(([name, { call }]) => [name, call])),
    expectNewArrays: () => {
      for (const [, f] of watched) f.expectNewArrays();
    },
  };
  let all: readonly Check[] = [];
  const outcomes: Outcome[] = [];
  await runChecks(
    checks,
    tested,
    makeExpect(() => undefined),
    platform,
    {
      onChecks: (found) => {
        all = found;
      },
      beforeCheck: () => {
        threw = false;
        for (const [, f] of watched) f.changed = false;
      },
      afterCheck: (index, thrown) => {
        const changed = watched.some(([, f]) => f.changed);
        const error = thrown ?? (changed ? new Error("an argument was changed") : undefined);
        outcomes[index] = { ...all[index], threw, ...(error !== undefined && { error }) };
      },
    },
  );
  return outcomes;
}
