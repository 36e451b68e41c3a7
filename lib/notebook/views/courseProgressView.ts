import { colors } from "../../figures/figure.js";
import type { ExerciseProgress, LessonProgress } from "../results.js";
import { colorOf, signs, statusText } from "../status.js";
import { type Html, html } from "./html.js";

const text = {
  label: "Your progress",
  total: (points: number, maxPoints: number, passed: number, count: number) =>
    `${points} of ${maxPoints} points, ${passed} of ${count} exercises`,
  grading: (lesson: string) => `Grading ${lesson} …`,
  points: (points: number, maxPoints: number) => `${points} of ${maxPoints}`,
  exercise: (title: string, status: string) => `${title}: ${status}`,
  next: "Next:",
  section: "read first:",
  done: "You have solved every exercise. What would you like to minimise next?",
};

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

/** The course's exercises lesson by lesson, as accessible HTML, and a link to the one to do next. */
export function courseProgressHtml(lessons: readonly LessonProgress[]): string {
  const exercises = lessons.flatMap((lesson) => lesson.exercises ?? []);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const points = sum(exercises.map((exercise) => exercise.points));
  const maxPoints = sum(exercises.map((exercise) => exercise.maxPoints));
  const passed = exercises.filter(({ status }) => status === "passed").length;
  const waiting = lessons.find((lesson) => lesson.exercises === undefined);
  const head =
    waiting === undefined
      ? html`<p style="${styles.line}"><strong>${text.total(points, maxPoints, passed, exercises.length)}</strong></p><progress max="${maxPoints}" value="${points}" aria-label="${text.label}" style="${styles.bar}"></progress>`
      : html`<p role="status" style="${styles.line}">${text.grading(waiting.lesson)}</p>`;
  return html`<section class="course-progress" aria-label="${text.label}">${head}
<ol style="${styles.list}">${lessons.map(lessonHtml)}</ol>
${waiting === undefined ? nextHtml(exercises) : undefined}
</section>`.html;
}

function lessonHtml({ lesson, title, exercises = [] }: LessonProgress): Html {
  const points = exercises.reduce((sum, exercise) => sum + exercise.points, 0);
  const maxPoints = exercises.reduce((sum, exercise) => sum + exercise.maxPoints, 0);
  const count = exercises.length > 0 ? text.points(points, maxPoints) : "";
  return html`<li style="${styles.lesson}"><a href="${lesson}.ipynb" style="${styles.title}">${title}</a><span style="${styles.signs}">${exercises.map(signOf)}</span><span style="${styles.points}">${count}</span></li>`;
}

/** A sign that links to its exercise, and says its name to who hovers or listens. */
function signOf({ id, title, status }: ExerciseProgress): Html {
  const name = text.exercise(title, statusText[status]);
  return html`<a href="../exercises/${id}.ts" title="${name}" aria-label="${name}" style="${styles.sign} ${colorOf(status)}">${signs[status]}</a>`;
}

/** The exercises climb, so the next one is the first that is not passed. */
function nextHtml(exercises: readonly ExerciseProgress[]): Html {
  const next = exercises.find(({ status }) => status !== "passed");
  if (next === undefined) return html`<p style="${styles.line}">${text.done}</p>`;
  const [lesson] = next.id.split("/");
  const anchor = next.section.replaceAll(" ", "-");
  return html`<p style="${styles.line}">${text.next} <a href="../exercises/${next.id}.ts"><strong>${next.title}</strong></a> (${text.section} <a href="${lesson}.ipynb#${anchor}">${next.section}</a>)</p>`;
}
