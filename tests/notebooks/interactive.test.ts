// Where the lessons let their reader predict and move: every prediction and every figure has its place.
import { expect, test } from "vitest";
import { everyExplorer } from "../lib/lessons/everyExplorer.js";
import { everyPrediction } from "../lib/lessons/everyPrediction.js";
import { allNames, codeCells, readLesson, textOf, withTrails } from "./lesson.js";

const codeOf = (name: string) => codeCells(readLesson(name)).map(textOf);
const figures = await everyExplorer();

test.each(
  await everyPrediction(),
)("lesson %s and its trails ask each of their predictions once", (name, all) => {
  const asked = withTrails(name)
    .flatMap(codeCells)
    .flatMap((cell) =>
      Array.from(
        textOf(cell).matchAll(/^ask\(predictions\.(\w+)\);$/gm),
        ([, prediction]) => prediction,
      ),
    );
  expect(asked.sort()).toEqual(Object.keys(all).sort());
});

test("every figure that moves is shown in one lesson or trail", () => {
  const shown = allNames.flatMap((name) =>
    codeOf(name).flatMap((code) =>
      Array.from(code.matchAll(/^interact\((\w+)/gm), ([, figure]) => figure),
    ),
  );
  expect(shown.sort()).toEqual(figures.map(([name]) => name).sort());
});
