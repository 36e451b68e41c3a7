import { lessonOf } from "../../protocol/exerciseId.js";
import {
  type CheckResult,
  type CheckStatus,
  type ExerciseResult,
  type ExerciseStatus,
  type Report,
  totals,
} from "../../protocol/results.js";

/** The result of an exercise from those of its checks. */
export function exerciseResult(id: string, checks: readonly CheckResult[]): ExerciseResult {
  return { id, lesson: lessonOf(id), status: statusOf(checks), ...totals(checks), checks };
}

export function report(exercises: readonly ExerciseResult[]): Report {
  return { ...totals(exercises), exercises };
}

function statusOf(checks: readonly CheckResult[]): ExerciseStatus {
  const statuses = new Set(checks.map(({ status }) => status));
  const first = checks[0]?.status ?? "error";
  if (statuses.size === 1) return first;
  if (totals(checks).points > 0) return "partial";
  if (!statuses.has("failed") && !statuses.has("todo")) return first;
  const telling: CheckStatus[] = ["todo", "timeout"];
  return telling.find((status) => statuses.has(status)) ?? "failed";
}
