import type { CheckStatus } from "../../../lib/notebook/results.js";
import { taughtError } from "../taught.js";
import { problems } from "../text.js";
import type { Thrown } from "./thrown.js";

/** Decides a check by itself, whatever the check makes of it: no time left, no such export, a TODO. */
export class Problem extends Error {
  constructor(
    readonly status: CheckStatus,
    message: string,
  ) {
    super(message);
  }
}

/**
 * What an answer threw, if it is one of the errors that decide a check.
 *
 * @param todo - what is said of its TODO
 * @param place - where in the student's file it was thrown, in words
 */
export function problemIn(thrown: Thrown, todo: string, place: () => string): Problem | undefined {
  const { kind, name, message } = thrown;
  if (kind === "promise") return new Problem("error", problems.promise);
  if (kind === "tooLarge") return new Problem("error", problems.tooLarge);
  if (kind === "noData") return new Problem("error", problems.cannotCross(message));
  if (kind !== "error") return undefined;
  if (name === taughtError) return new Problem("error", `${message}${place()}`);
  if (message.startsWith("TODO")) return new Problem("todo", todo);
  const recursion = message === "Maximum call stack size exceeded";
  return recursion ? new Problem("error", problems.recursion) : undefined;
}
