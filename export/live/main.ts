// Makes the page live: its cells run, its exercises are written and checked, and what the reader does is kept.

import { CellPlace } from "./cells/cell.js";
import { Cells } from "./cells/cells.js";
import { RunAll } from "./cells/runAll.js";
import { Course } from "./course.js";
import { ExercisePlace } from "./exercises/exercise.js";
import { readFacts } from "./page.js";
import { Predictions } from "./predictions.js";
import { progressHtml } from "./progress.js";
import { draftElsewhere } from "./store/answers.js";
import { carriedHere, carryAlong } from "./transfer/carried.js";
import { workTools } from "./workTools.js";

const facts = readFacts();
const course = new Course(facts);
const exercises = new Map<string, ExercisePlace>();
const predictions = new Predictions(facts.lesson, (id, kept) => cellAt(id)?.tell(kept));

const cells = new Cells(course, (element) => {
  // Figures and predictions are served as they come; see lib/page/hydrate.ts.
  const waiting = (window as unknown as { course?: { push(request: unknown): void } }).course;
  for (const place of element.querySelectorAll<HTMLElement>(".course-live[data-course-figure]")) {
    const { courseFigure, courseGiven } = place.dataset;
    waiting?.push([place, courseFigure, courseGiven]);
  }
  const checked = element.querySelector<HTMLElement>("[data-course-check]");
  void exercises.get(checked?.dataset.courseCheck ?? "")?.check();
  predictions.restore(element);
  showProgress(element);
});

function cellAt(id: string): CellPlace | undefined {
  return cells.places.find((cell) => cell.id === id);
}

function showProgress(within: ParentNode = document): void {
  const place = within.querySelector("[data-course-progress]");
  if (place !== null) place.innerHTML = progressHtml(facts);
}

for (const place of document.querySelectorAll<HTMLElement>("[data-exercise]")) {
  const exercise = course.factsOf(place.dataset.exercise ?? "");
  if (exercise === undefined) continue;
  exercises.set(exercise.id, new ExercisePlace(place, course, exercise, () => showProgress()));
}

for (const place of document.querySelectorAll<HTMLElement>(".cell[data-cell]")) {
  cells.places.push(new CellPlace(place, cells.places.length + 1, cells));
}

const runAll = new RunAll(cells);
const take = (id: string, answer: string) =>
  exercises.get(id)?.replace(answer) ?? draftElsewhere(id).replace(answer);
for (const [id, answer] of carriedHere(course.ids)) take(id, answer);
carryAlong(() => course.changedAnswers());
const work = workTools({ course, take });
document
  .querySelector("#course-work")
  ?.append(...(cells.places.length > 0 ? [runAll.element] : []), work.tools);
[...document.querySelectorAll("[data-exercise]")].at(-1)?.after(work.atEnd);
course.compiler.warm();
showProgress();
predictions.restore(document);

/** What the page's starting buttons ask for; see course_export/templates/course/live.js. */
Object.assign(window, {
  courseLive: {
    run: (id: string) => {
      const cell = cellAt(id);
      if (cell !== undefined) cells.press(cell);
    },
    runAll: () => runAll.press(),
    edit: (id: string) => cellAt(id)?.edit().focus(),
    check: (id: string) => void exercises.get(id)?.check(),
    work: () => {
      const work = document.querySelector<HTMLDetailsElement>(".course-work");
      if (work === null) return;
      work.open = true;
      work.querySelector("summary")?.focus();
    },
    answered: (form: HTMLFormElement, answer: string) => predictions.keep(form, answer),
  },
});
