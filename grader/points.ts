import type {
  CheckResult,
  CheckStatus,
  ExerciseResult,
  ExerciseStatus,
  Report,
} from "../lib/notebook/results.js";
import { lessonOf } from "./catalogue.js";

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

function totals(parts: readonly { readonly points: number; readonly maxPoints: number }[]) {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    points: sum(parts.map(({ points }) => points)),
    maxPoints: sum(parts.map(({ maxPoints }) => maxPoints)),
  };
}
