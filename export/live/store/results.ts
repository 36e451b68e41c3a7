import type { ExerciseResult } from "../../../grader/protocol/results.js";
import { resultWords } from "../../../grader/protocol/words/words.js";
import { keep, kept } from "./storage.js";

export type KeptResult = Pick<ExerciseResult, "status" | "points" | "maxPoints">;

const keyOf = (id: string) => `result:${id}`;

/** @param answer - the text that was graded */
export function keepResult(
  { id, status, points, maxPoints }: ExerciseResult,
  answer: string,
): void {
  keep(keyOf(id), { status, points, maxPoints, answer });
}

/** The latest result of an exercise in this browser. */
export function keptResult(id: string): KeptResult | undefined {
  const { status, points, maxPoints } = Object(kept(keyOf(id)));
  const isStatus = typeof status === "string" && Object.hasOwn(resultWords.status, status);
  const areCounts = Number.isFinite(points) && Number.isFinite(maxPoints);
  if (!isStatus || !areCounts || points < 0 || points > maxPoints) return undefined;
  return { status: status as KeptResult["status"], points, maxPoints };
}

/** Whether the latest result is about another text than this one, as far as that is known. */
export function isOlderThan(answer: string, id: string): boolean {
  const { answer: graded } = Object(kept(keyOf(id)));
  return typeof graded === "string" && graded !== answer;
}
