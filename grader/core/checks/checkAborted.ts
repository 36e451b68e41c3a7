import type { Message } from "../../protocol/message.js";
import type { CheckStatus } from "../../protocol/results.js";
import { message } from "../../words/message.js";
import { answerLimits } from "../answerLimits.js";
import type { NoData, Thrown } from "../calls/thrown.js";
import { taughtMessage } from "../taught.js";

/** What the engines say of a call that calls itself without end: V8, WebKit, Firefox. */
const recursion = /^(?:Maximum call stack size exceeded\.?|too much recursion)$/;

/** Ends a check even if the check catches it: no time left, no such export, a TODO. */
export class CheckAborted extends Error {
  constructor(
    readonly status: CheckStatus,
    readonly why: Message,
  ) {
    super(why.messageId);
  }
}

/**
 * The error that ends a check, if what the answer threw is such an error.
 *
 * @param todo - the message about its TODO
 */
export function abortedBy(thrown: Thrown, todo: Message): CheckAborted | undefined {
  const { kind, message: text } = thrown;
  if (kind === "value") return undefined;
  if (kind !== "error") return abortedByValue(kind, text);
  const taught = taughtMessage(thrown);
  if (taught !== undefined) return new CheckAborted("error", taught);
  if (text.startsWith("TODO")) return new CheckAborted("todo", todo);
  if (text === "Array buffer allocation failed") {
    const megabytes = answerLimits.memory;
    return new CheckAborted("error", message("answer.memory", { megabytes }));
  }
  return recursion.test(text) ? new CheckAborted("error", message("answer.recursion")) : undefined;
}

/** The error for a check whose answer returned a value that cannot cross. */
export function abortedByValue(kind: NoData["kind"], what: string): CheckAborted {
  const why = {
    promise: message("answer.promise"),
    tooLarge: message("answer.tooLarge"),
    circular: message("answer.circular"),
    hugeBigint: message("answer.hugeBigint"),
    noData: message("answer.notData", { kind: what }),
    functionInside: message("answer.functionInside", { name: what }),
    name: message("answer.reservedName", { name: what }),
    arrayLike: message("answer.arrayLike"),
    getter: message("answer.getter", { name: what }),
  };
  return new CheckAborted("error", why[kind]);
}
