// Each formula that is set apart in a lesson is checked with numbers, by a cell of the lesson or a test.
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { inRoot } from "../../scripts/setup/paths.mjs";
import { checksOf } from "./formulas.js";
import { codeCells, lessonNames, readLesson, textOf } from "./lesson.js";

test.each(lessonNames)("each formula of lesson %s has its check", (name) => {
  const lesson = readLesson(name);
  const withFormula = lesson.cells.filter(
    (cell) => cell.cell_type === "markdown" && textOf(cell).includes("$$"),
  );
  const checks = checksOf[name] ?? {};
  expect(Object.keys(checks).sort()).toEqual(withFormula.map(({ id }) => id).sort());

  const code = new Set(codeCells(lesson).map(({ id }) => id));
  const missing = Object.values(checks)
    .flat()
    .filter((check) =>
      check.endsWith(".test.ts") ? !existsSync(inRoot(check)) : !code.has(check),
    );
  expect(missing).toEqual([]);
  for (const [formula, named] of Object.entries(checks)) expect(named, formula).not.toEqual([]);
});
