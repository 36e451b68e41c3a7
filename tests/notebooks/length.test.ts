// How long the lessons and trails are, as a table, and the limits that keep a lesson to one evening.
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { lessonLength, minutesOf, wordsIn } from "../../export/lessonLength.js";
import { isTrail, readNotebook } from "../../lib/node/notebook.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { everyPrediction } from "../lib/lessons/everyPrediction.js";
import { executedLesson } from "./executed.js";
import { allNames, codeCells, type Lesson, lessonNames, roomOf, textOf } from "./lesson.js";
import { passagesIn } from "./numbers/sections.js";

type Limits = Partial<
  Record<keyof ReturnType<typeof measure>, readonly [least: number, most: number]>
>;

const lesson: Limits = {
  words: [0, 2200],
  cells: [0, 80],
  codeCells: [0, 40],
  predictions: [5, 7],
  importsBefore: [0, 4],
  allWords: [0, 4200],
  minutes: [0, 45],
};
const trail: Limits = { minutes: [15, 30] };
const limits: Readonly<Record<string, Limits>> = {
  "00-start-here": { words: [0, 700], codeCells: [0, 8], importsBefore: [0, 4] },
};

const predictions = new Map(await everyPrediction());
const rows: Record<string, ReturnType<typeof measure>> = {};

/** Its length, and that of all that is read in it: prose, code, what is printed, and the questions with their answers. */
function measure(name: string, run: Lesson) {
  const length = lessonLength(readNotebook(inRoot("notebooks", `${name}.ipynb`)));
  const read = passagesIn(run, predictions.get(roomOf(run)) ?? {}).map(({ text }) => text);
  const printed = codeCells(run)
    .flatMap(({ outputs = [] }) => outputs)
    .map(({ text, data }) => [text ?? data?.["text/plain"] ?? ""].flat().join(""));
  const all = [...read, ...codeCells(run).map(textOf), ...printed.map(stripVTControlCharacters)];
  return { ...length, allWords: wordsIn(all), minutes: Math.round(minutesOf(length)) };
}

describe.each(allNames)("lesson %s", (name) => {
  const executed = executedLesson(name);

  test("is within the limits", () => {
    const length = measure(name, executed());
    rows[name] = length;
    const own = limits[name] ?? (isTrail(name) ? trail : lessonNames.includes(name) ? lesson : {});
    const over = Object.entries(own).flatMap(([what, [least, most]]) => {
      const count = length[what as keyof typeof length];
      return count < least || count > most ? [`${what}: ${count}, not ${least} to ${most}`] : [];
    });
    expect(over).toEqual([]);
  });
});

afterAll(() => console.table(rows));
