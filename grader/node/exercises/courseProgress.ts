import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import pLimit from "p-limit";
import type { ExerciseProgress, LessonHead } from "../../protocol/results.js";
import type { Grader } from "../grader.js";
import { allIds, answersFolder, lessonOf, root } from "./exercises.js";
import { guideOf } from "./hints.js";

/** The lessons that have exercises, in order, with the titles of their notebooks. */
export function lessonHeads(): LessonHead[] {
  return [...new Set(allIds().map(lessonOf))].map((lesson) => ({ lesson, title: titleOf(lesson) }));
}

const inTurn = pLimit(availableParallelism());

/** How far the exercises of a lesson are now. */
export function lessonProgress(
  grader: Grader,
  lesson: string,
): Promise<readonly ExerciseProgress[]> {
  const ids = allIds().filter((id) => lessonOf(id) === lesson);
  return Promise.all(ids.map((id) => inTurn(() => exerciseProgress(grader, id))));
}

async function exerciseProgress(grader: Grader, id: string): Promise<ExerciseProgress> {
  const job = await grader.job(answersFolder(process.env.COURSE_ANSWERS), id);
  const { status, points, maxPoints } = (await grader.gradeJob(id, job)).result;
  const { title, section } = await guideOf(id);
  return { id, title, section, status, points, maxPoints };
}

function titleOf(lesson: string): string {
  const file = path.join(root, "notebooks", `${lesson}.ipynb`);
  if (!existsSync(file)) return lesson;
  const { cells }: { cells: { source: string | string[] }[] } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const first = [cells[0]?.source ?? ""].flat().join("");
  return /^# (.+)$/m.exec(first)?.[1] ?? lesson;
}
