// The bundled checks of an exercise as a module: what it imports is put in place here.
import { compileFunction } from "node:vm";
import type { ExpectStatic } from "@vitest/expect";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
  suite,
  test,
} from "@vitest/runner";
import { tell } from "../../words/tell.js";
import { type Listener, runTests } from "./runTests.js";

export type { Check } from "./runTests.js";

const vitest = { afterAll, afterEach, beforeAll, beforeEach, describe, it, suite, test };

/** What checks call: the functions of an answer, and whether the latest result was made anew. */
export type Tested = { readonly functions: object; readonly expectNewArrays: () => void };

/**
 * Runs checks on the functions of an answer, one check after another.
 *
 * @param code - the checks, bundled
 * @throws what they throw where they are loaded
 */
export function runChecks(
  code: string,
  { functions, expectNewArrays }: Tested,
  expect: ExpectStatic,
  listener: Listener,
): Promise<void> {
  const modules: Record<string, object> = {
    vitest: { ...vitest, expect },
    answer: { answer: () => functions, expectNewArrays, say: tell },
  };
  const run = compiled(code);
  return runTests(() => run((name: string) => modules[name], { exports: {} }), listener);
}

let latest: { readonly code: string; readonly run: Run } | undefined;
type Run = (require: (name: string) => unknown, module: object) => void;

/** The same checks are often run again: on a mistake that an answer seems to make, and on many answers in turn. */
function compiled(code: string): Run {
  if (latest?.code === code) return latest.run;
  const run = compileFunction(code, ["require", "module"], { filename: "checks.js" }) as Run;
  latest = { code, run };
  return run;
}
