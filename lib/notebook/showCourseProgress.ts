import { newDisplay } from "tslab";
import type { LessonProgress } from "../../grader/protocol/results.js";
import { askGrader } from "./grader.js";
import { courseProgressHtml } from "./views/courseProgressView.js";

/**
 * Grades all exercises as their files are now, lesson by lesson, and shows below the cell how far each
 * one is and what to do next.
 */
export function showCourseProgress(): void {
  const area = newDisplay();
  const lessons: LessonProgress[] = [...askGrader("lessons")];
  area.html(courseProgressHtml(lessons));
  lessons.forEach((head, i) => {
    lessons[i] = { ...head, exercises: askGrader("lesson", head.lesson) };
    area.html(courseProgressHtml(lessons));
  });
}
