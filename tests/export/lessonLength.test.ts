import { expect, test } from "vitest";
import {
  lessonLength,
  minutesEach,
  minutesOf,
  roundedMinutes,
  wordsIn,
} from "../../export/lessonLength.js";
import type { Cell } from "../../lib/node/notebook.js";

const cell = (kind: Cell["kind"], source: string): Cell => ({ kind, source, id: "a", tags: [] });
const lesson = {
  lesson: undefined,
  cells: [
    cell("markdown", "# A title\n\nWith five words more."),
    cell("code", 'import { a } from "./a.js";\nimport { b } from "./b.js";'),
    cell("markdown", "## A section"),
    cell("code", 'import { c } from "./c.js";\nshow(c());'),
    cell("code", "ask(predictions.first);"),
    cell("code", "interact(explorer);"),
    cell("code", 'check("01-a/b");'),
  ],
};

test("what there is to read and to do is counted", () => {
  expect(lessonLength(lesson)).toEqual({
    words: 10,
    cells: 7,
    codeCells: 5,
    linesOfCode: 7,
    predictions: 1,
    figures: 1,
    explorers: 1,
    exercises: 1,
    importsBefore: 2,
  });
});

test("the minutes are those of each part, without the exercises", () => {
  const { linesOfCode, figures, explorers, predictions } = minutesEach;
  const parts = 10 / 200 + 7 * linesOfCode + figures + explorers + predictions;
  expect(minutesOf(lessonLength(lesson))).toBeCloseTo(parts, 12);
});

test("a page gives them to the nearest five, and never none", () => {
  const minutes = (words: number) => roundedMinutes({ ...lessonLength(lesson), words });
  expect([minutes(10), minutes(2000), minutes(3000)]).toEqual([5, 15, 20]);
});

test("words stand between blanks", () => {
  expect(wordsIn(["one  two\nthree", "", " $x = 1$ "])).toBe(6);
});
