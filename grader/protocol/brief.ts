import type { CheckResult } from "./results.js";

/** A message without its code frame. */
export function brief(message: string): string {
  return message.replace(/\n {2}\d+ │[\s\S]*$/, "");
}

/**
 * The message of a check, left out where it says what the check before has said. An error that keeps a whole file from
 * running is the message of every check, and so is that nothing is written yet: only the first says so.
 */
export function messageAfter(
  message: string | undefined,
  before: CheckResult<string> | undefined,
): string | undefined {
  if (message === undefined || message !== before?.message) return message;
  const hasFrame = brief(message) !== message;
  return before.status === "todo" || hasFrame ? undefined : message;
}
