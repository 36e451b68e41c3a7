import { colors } from "../figures/figure.js";
import type { ExerciseStatus } from "./results.js";

export const statusText: Record<ExerciseStatus, string> = {
  passed: "passed",
  partial: "partly passed",
  failed: "failed",
  todo: "to do",
  error: "error",
  timeout: "too slow",
};

export const signs: Record<ExerciseStatus, string> = {
  passed: "✓",
  partial: "✗",
  failed: "✗",
  todo: "○",
  error: "✗",
  timeout: "✗",
};

export function colorOf(status: ExerciseStatus): string {
  if (status === "passed") return colors.good;
  return status === "todo" ? colors.curve : colors.bad;
}

/**
 * A message without its code frame: what keeps a whole file from running is the message of every check, and
 * the first of them shows the line.
 */
export function brief(message: string): string {
  return message.replace(/\n {2}\d+ │[\s\S]*$/, "");
}
