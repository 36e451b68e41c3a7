import { resolve } from "node:path";
import type { Replies } from "../../grader/protocol/results.js";
import { lazyRequire } from "../node/lazyRequire.js";
import { type Language, language } from "../words/language.js";

type Ask = (
  question: keyof Replies,
  name: string,
  language: Language,
) => Promise<Replies[keyof Replies]>;

/**
 * Asks the grader and waits for its reply, in the language of the notebook. Its thread starts with the first question, so that a
 * notebook which checks nothing pays nothing. The kernel's working directory is the project's root.
 *
 * @param question - what is asked
 * @param name - the exercise or the lesson that it is asked about
 */
export function askGrader<Question extends keyof Replies>(
  question: Question,
  name = "",
): Replies[Question] {
  const { createSyncFn } = lazyRequire("synckit") as typeof import("synckit");
  const bridge = resolve("grader", "node", "service", "bridge.mjs");
  return createSyncFn<Ask>(bridge)(question, name, language()) as Replies[Question];
}
