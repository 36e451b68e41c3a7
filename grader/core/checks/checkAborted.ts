import type { CheckStatus } from "../../protocol/results.js";
import { problems } from "../../words/text.js";
import type { NoData, Thrown } from "../calls/thrown.js";
import { limits } from "../limits.js";
import { taughtError } from "../taught.js";

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
  if (kind === "value") return undefined;
  if (kind !== "error") return problemOfValue(kind, message);
  if (name === taughtError) return new Problem("error", `${message}${place()}`);
  if (message.startsWith("TODO")) return new Problem("todo", todo);
  if (message === "Array buffer allocation failed") {
    return new Problem("error", problems.memory(limits.memory));
  }
  const recursion = message === "Maximum call stack size exceeded";
  return recursion ? new Problem("error", problems.recursion) : undefined;
}

/** Why a value could not cross, told of what the answer's function returned. */
export function problemOfValue(kind: NoData["kind"], what: string): Problem {
  const sentence = {
    promise: problems.promise,
    tooLarge: problems.tooLarge,
    noData: what === "circular" ? problems.circular : problems.cannotCross(what),
    functionInside: problems.functionInside(what),
    name: problems.reservedName(what),
    arrayLike: problems.arrayLike,
    getter: problems.getter(what),
  };
  return new Problem("error", sentence[kind]);
}
