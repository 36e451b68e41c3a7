// Each cell with a formula that is set apart names the cells, or the test, that check it with numbers.
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { checksOf } from "./formulas.js";
import { allNames, codeCells, readLesson, textOf } from "./lesson.js";

test.each(allNames)("each cell with a formula in %s names what checks it", (name) => {
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
