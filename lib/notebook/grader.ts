import { resolve } from "node:path";
import type { Replies } from "../../grader/protocol/results.js";
import { lazyRequire } from "../node/lazyRequire.js";
import { type Language, language } from "../words/language.js";
import { checkWords as text } from "./words/check.js";

type Ask = (
  question: keyof Replies,
  name: string,
  language: Language,
) => Promise<Replies[keyof Replies] | undefined>;

/**
 * Asks the grader and waits for its reply, in the language of the notebook. Its thread starts with the first question, so that a
 * notebook which checks nothing pays nothing. The kernel's working directory is the project's root.
 *
 * @param question - what is asked
 * @param name - the exercise or the lesson that it is asked about
 * @throws {Error} if the grader has ended and did not start again
 */
export function askGrader<Question extends keyof Replies>(
  question: Question,
  name = "",
): Replies[Question] {
  const { createSyncFn } = lazyRequire("synckit") as typeof import("synckit");
  const bridge = resolve("grader", "node", "service", "bridge.mjs");
  const reply = createSyncFn<Ask>(bridge)(question, name, language());
  if (reply === undefined) throw new Error(text.graderEnded);
  return reply as Replies[Question];
}
