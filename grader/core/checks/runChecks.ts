// The bundled checks of an exercise as a module: what it imports is put in place here.
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
import { encodeMessage } from "../../protocol/message.js";
import type { Module, Platform } from "../platform.js";
import { type Listener, runTests } from "./runTests.js";

const vitest = { afterAll, afterEach, beforeAll, beforeEach, describe, it, suite, test };

/** The functions that checks call: those of an answer, and one that requires the latest result to be new. */
export type Tested = { readonly functions: object; readonly expectNewArrays: () => void };

/**
 * Runs checks on the functions of an answer, one check after another.
 *
 * @param code - the checks, bundled
 * @param from - the first check to run, counted from 0
 * @throws what they throw where they are loaded
 */
export function runChecks(
  code: string,
  { functions, expectNewArrays }: Tested,
  expect: ExpectStatic,
  { compile, pause, seed }: Platform,
  listener: Listener,
  from = 0,
): Promise<void> {
  const modules: Record<string, object> = {
    vitest: { ...vitest, expect },
    // In the place of tests/exercises/answer.ts.
    answer: { answer: () => functions, expectNewArrays, say: encodeMessage, seed: () => seed },
  };
  const module = { exports: {} };
  const run = compiled(code, compile);
  const collect = () => run((name) => modules[name], module, module.exports);
  return runTests(collect, pause, listener, from);
}

let latest: { readonly code: string; readonly run: Module } | undefined;

/** The same checks are often run again: on a mistake that an answer seems to make, and on many answers in turn. */
function compiled(code: string, compile: Platform["compile"]): Module {
  if (latest?.code === code) return latest.run;
  const run = compile(code, "checks.js");
  latest = { code, run };
  return run;
}
