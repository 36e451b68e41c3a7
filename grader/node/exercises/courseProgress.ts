import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { lessonOf } from "../../protocol/exerciseId.js";
import type { ExerciseProgress, LessonHead } from "../../protocol/results.js";
import { titleOf } from "../../words/hints.js";
import type { Grader } from "../grader.js";
import { allIds, answersFolder } from "./exercises.js";
import { guideOf } from "./hints.js";
import { lessonOutline, notebookOf } from "./lessons.js";

/** The lessons that have exercises, in order, with the titles of their notebooks. */
export function lessonHeads(): LessonHead[] {
  return [...new Set(allIds().map(lessonOf))].map((lesson) => ({
    lesson,
    title: lessonOutline(lesson).title,
  }));
}

const inTurn = pLimit(availableParallelism());

/** The current progress in a lesson's exercises. */
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
  const { section: cell } = await guideOf(id);
  const notebook = notebookOf(id);
  const { title, headings } = lessonOutline(notebook);
  const section = headings.get(cell) ?? title;
  return { id, title: titleOf(id), notebook, section, status, points, maxPoints };
}
