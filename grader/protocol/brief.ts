import type { CheckResult } from "./results.js";

/** A message without its code frame. */
export function brief(message: string): string {
  return message.replace(/\n {2}\d+ │[\s\S]*$/, "");
}

/**
 * The message of a check, shortened where it repeats that of the check before. An error that keeps a whole file from
 * running is the message of every check: only the first shows the line of code, and only the first says that nothing
 * is written yet.
 */
export function messageAfter(
  message: string | undefined,
  before: CheckResult<string> | undefined,
): string | undefined {
  if (message === undefined || message !== before?.message) return message;
  return before.status === "todo" ? undefined : brief(message);
}
