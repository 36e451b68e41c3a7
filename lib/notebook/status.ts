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
