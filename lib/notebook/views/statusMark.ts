import type { ExerciseStatus } from "../../../grader/protocol/results.js";
import { colors } from "../../figures/figure.js";

const signs: Record<ExerciseStatus, string> = {
  passed: "✓",
  partial: "✗",
  failed: "✗",
  todo: "○",
  error: "✗",
  timeout: "✗",
};

/** The sign of a status and its colour; the word beside it says the same to those who see neither. */
export function statusMark(status: ExerciseStatus): {
  readonly sign: string;
  readonly color: string;
} {
  return { sign: signs[status], color: colorOf(status) };
}

function colorOf(status: ExerciseStatus): string {
  if (status === "passed") return colors.good;
  return status === "todo" ? colors.curve : colors.bad;
}
