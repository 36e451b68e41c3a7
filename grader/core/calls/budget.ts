import { message } from "../../words/message.js";
import { answerLimits } from "../answerLimits.js";
import { CheckAborted } from "../checks/checkAborted.js";
import type { End } from "./line.js";

/** The milliseconds that an answer may still use: for one call, and for all of them together. */
export type Budget = { readonly call: number; readonly all: number };

export const fullBudget: Budget = { call: answerLimits.call, all: answerLimits.exercise };

/** After a loop the other checks still run, but the student does not wait long for them. */
export function lessAfterLoop({ all }: Budget): Budget {
  return { call: answerLimits.laterCall, all: Math.min(all, answerLimits.laterCalls) };
}

/**
 * The error for a check in which the place of an answer ended.
 *
 * @param budget - what the answer might use then
 * @param call - the text of the call, if there was one
 */
export function abortedByEnd(end: End, budget: Budget, call: string): CheckAborted {
  const again = budget.call < answerLimits.call;
  const seconds = answerLimits.call / 1000;
  const why = {
    timeout: again ? message("answer.timeoutAgain") : message("answer.timeout", { seconds }),
    memory: message("answer.memory", { megabytes: answerLimits.memory }),
    tooLarge: message("answer.tooLarge"),
    garbled: message("answer.garbled"),
    exit: message("answer.ended"),
  }[end];
  return new CheckAborted(
    end === "timeout" ? "timeout" : "error",
    call ? message("comparison.of", { subject: call, sentence: why }) : why,
  );
}
