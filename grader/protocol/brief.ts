import type { CheckResult } from "./results.js";

/** A message without its code frame. */
export function brief(message: string): string {
  return message.replace(/\n {2}\d+ │[\s\S]*$/, "");
}

/**
 * The message of a check as it stands after the one before it. What keeps a whole file from running is the
 * message of every check: the first of them shows the line of code, and that nothing is written is told once.
 */
export function messageAfter(
  message: string | undefined,
  before: CheckResult<string> | undefined,
): string | undefined {
  if (message === undefined || message !== before?.message) return message;
  return before.status === "todo" ? undefined : brief(message);
}
