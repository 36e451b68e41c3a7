import {
  type ExerciseProgress,
  type LessonProgress,
  totals,
} from "../../../grader/protocol/results.js";
import { resultWords } from "../../../grader/protocol/words/words.js";
import { colors } from "../../figures/figure.js";
import { courseProgressWords as text } from "../words/courseProgress.js";
import { type Html, html } from "./html.js";
import { statusMark } from "./statusMark.js";

const styles = {
  list: "margin: 0.5em 0; padding: 0; list-style: none; max-width: 42em",
  lesson: "display: flex; flex-wrap: wrap; gap: 0 1.5em; padding: 0.2em 0",
  title: "flex: 1 1 18em",
  signs: "white-space: nowrap",
  points: "flex: 0 0 5em; white-space: nowrap; font-variant-numeric: tabular-nums",
  bar: `width: 100%; max-width: 42em; height: 0.8em; accent-color: ${colors.good}`,
  sign: "display: inline-block; min-width: 1.5em; text-align: center; font-weight: bold; text-decoration: none; color:",
  line: "margin: 0.4em 0",
};

/** Where links lead. */
export type ProgressLinks = {
  /** A notebook, or a heading of it. */
  readonly notebook: (notebook: string, heading?: string) => string;
  readonly exercise: (id: string) => string;
};

const inNotebooks: ProgressLinks = {
  notebook: (notebook, heading) => `${notebook}.ipynb${heading === undefined ? "" : `#${heading}`}`,
  exercise: (id) => `../exercises/${id}.ts`,
};

/** The course's exercises lesson by lesson, as accessible HTML, and a link to the one to do next. */
export function courseProgressHtml(
  lessons: readonly LessonProgress[],
  links = inNotebooks,
): string {
  const exercises = lessons.flatMap((lesson) => lesson.exercises ?? []);
  const { points, maxPoints } = totals(exercises);
  const passed = exercises.filter(({ status }) => status === "passed").length;
  const waiting = lessons.find((lesson) => lesson.exercises === undefined);
  const head =
    waiting === undefined
      ? html`<p style="${styles.line}"><strong>${resultWords.coursePoints({ points, maxPoints, passed, count: exercises.length })}</strong></p><progress max="${maxPoints}" value="${points}" aria-label="${text.label}" style="${styles.bar}"></progress>`
      : html`<p role="status" style="${styles.line}">${text.grading(waiting)}</p>`;
  return html`<section class="course-progress" aria-label="${text.label}">${head}
<ol style="${styles.list}">${lessons.map((lesson) => lessonHtml(lesson, links))}</ol>
${waiting === undefined ? nextHtml(exercises, links) : undefined}
</section>`.html;
}

function lessonHtml({ lesson, title, exercises = [] }: LessonProgress, links: ProgressLinks): Html {
  const count = exercises.length > 0 ? resultWords.points(totals(exercises)) : "";
  return html`<li style="${styles.lesson}"><a href="${links.notebook(lesson)}" style="${styles.title}">${title}</a><span style="${styles.signs}">${exercises.map((exercise) => signOf(exercise, links))}</span><span style="${styles.points}">${count}</span></li>`;
}

/** A sign that links to its exercise, and gives its name to anyone who hovers over it or listens. */
function signOf({ id, title, status }: ExerciseProgress, links: ProgressLinks): Html {
  const name = text.exercise({ title, status: resultWords.status[status] });
  const { sign, color } = statusMark(status);
  return html`<a href="${links.exercise(id)}" title="${name}" aria-label="${name}" style="${styles.sign} ${color}">${sign}</a>`;
}

/** Exercises get harder, so the next one is the first that has not been passed. */
function nextHtml(exercises: readonly ExerciseProgress[], links: ProgressLinks): Html {
  const next = exercises.find(({ status }) => status !== "passed");
  if (next === undefined) return html`<p style="${styles.line}">${text.done}</p>`;
  const anchor = next.section.replaceAll(" ", "-");
  return html`<p style="${styles.line}">${text.next} <a href="${links.exercise(next.id)}"><strong>${next.title}</strong></a><br>${text.section} <a href="${links.notebook(next.notebook, anchor)}">${next.section}</a></p>`;
}
