import { lessonOf } from "../../grader/protocol/exerciseId.js";
import type { LessonProgress } from "../../grader/protocol/results.js";
import {
  courseProgressHtml,
  type ProgressLinks,
} from "../../lib/notebook/views/courseProgressView.js";
import type { PageFacts } from "./page.js";
import { keptResult } from "./store/results.js";

/** How far the exercises of the course are, by the verdicts that this browser has seen. */
export function progressHtml({ course, up }: PageFacts): string {
  const exercises = course.flatMap((lesson) => lesson.exercises);
  const page = (notebook: string) => `${up}${notebook}.html`;
  const links: ProgressLinks = {
    notebook: (notebook, heading) => page(notebook) + (heading === undefined ? "" : `#${heading}`),
    exercise: (id) => {
      const notebook = exercises.find((exercise) => exercise.id === id)?.notebook ?? lessonOf(id);
      return `${page(notebook)}#exercises/${id}.ts`;
    },
  };
  const progress: LessonProgress[] = course.map((lesson) => ({
    ...lesson,
    exercises: lesson.exercises.map((exercise) => ({
      ...exercise,
      status: "todo",
      points: 0,
      ...keptResult(exercise.id),
    })),
  }));
  return courseProgressHtml(progress, links);
}
