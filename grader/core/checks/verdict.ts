import type { Message, Parameter } from "../../protocol/message.js";
import { isMessage } from "../../protocol/message.js";
import type { CheckStatus } from "../../protocol/results.js";
import { message } from "../../words/message.js";
import { answerLimits } from "../answerLimits.js";
import { format } from "../values/format.js";
import { visible } from "../visible.js";
import type { Answer } from "./answer.js";
import { CheckAborted } from "./checkAborted.js";
import { CheckFailed } from "./expect.js";

/** The outcome of a check, and the reason for it. */
export type Verdict = { readonly status: CheckStatus; readonly message?: Message };

/** @param error - what the check threw, if it threw anything */
export function verdictOn(answer: Answer, error: unknown): Verdict {
  const { status, message: why } = judge(answer, error);
  return why === undefined ? { status } : { status, message: safe(why) };
}

function judge(answer: Answer, error: unknown): Verdict {
  const { aborted, lastCall } = answer;
  if (aborted !== undefined) return { status: aborted.status, message: aborted.why };
  if (error === undefined) return { status: "passed" };
  const thrown = answer.explain(error);
  if (thrown !== undefined) return { status: "error", message: thrown };
  const text = error instanceof Error ? error.message : String(error);
  const [, uncallable] = /^(\w+) is not a function$/.exec(text) ?? [];
  if (uncallable !== undefined && answer.isValue(uncallable)) {
    const { file } = answer;
    return { status: "error", message: message("answer.notAFunction", { name: uncallable, file }) };
  }
  // A TypeError of the check itself: it was given something of another shape than it can use.
  if (error instanceof TypeError && lastCall !== undefined) {
    const { text: call, result } = lastCall;
    const why =
      result === undefined
        ? message("comparison.of", { subject: call, sentence: message("shape.nothing") })
        : message("answer.couldNotUse", { call, result: format(result), complaint: text });
    return { status: "failed", message: why };
  }
  const failure = failureOf(error, text);
  const isShared = lastCall?.shared === true;
  return {
    status: "failed",
    message: isShared ? message("answer.sharedResult", { failure }) : failure,
  };
}

function failureOf(error: unknown, text: string): Message {
  const isOurs = error instanceof CheckFailed || error instanceof CheckAborted;
  return isOurs ? error.why : message("grader.said", { text });
}

/** A message whose texts, some of which are the answer's, are not too long and hide nothing. */
function safe(unsafe: Message): Message {
  const { messageId, parameters } = unsafe;
  if (parameters === undefined) return { messageId: shown(messageId) };
  const entries = Object.entries(parameters).map(([name, value]) => [name, safeParameter(value)]);
  return { messageId: shown(messageId), parameters: Object.fromEntries(entries) };
}

function safeParameter(value: Parameter): Parameter {
  if (typeof value === "string") return shown(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return isMessage(value) ? safe(value) : value.map(safeParameter);
}

function shown(text: string): string {
  const { message: most } = answerLimits;
  const safeText = visible(text);
  return safeText.length <= most ? safeText : `${safeText.slice(0, most)} …`;
}
