import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { chooseLessons, runningOrder } from "../../scripts/export/lessons.js";

const all = ["00-start-here", "01-quadratic", "02-gradients"];

test("asking for no lesson means all of them", () => {
  expect(chooseLessons(all, [])).toEqual(all);
});

test("a lesson is named by its name or its file, and lessons keep their order", () => {
  expect(chooseLessons(all, ["02-gradients", "notebooks/01-quadratic.ipynb"])).toEqual([
    "01-quadratic",
    "02-gradients",
  ]);
});

test("an unknown lesson is refused in one sentence with the valid names", () => {
  expect(() => chooseLessons(all, ["01-quadratic", "07-more"])).toThrow(
    'There is no lesson "07-more"; the lessons are 00-start-here, 01-quadratic, 02-gradients.',
  );
});

test("lessons with the most code run first, and those that measure time by themselves", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "lessons-"));
  const write = (lesson: string, code: number, tags?: string[]) => {
    const cell = { cell_type: "code", metadata: tags ? { tags } : {} };
    const text = { cell_type: "markdown", metadata: null };
    const cells = [...Array(code).fill(cell), ...Array(10 - code).fill(text)];
    writeFileSync(path.join(folder, `${lesson}.ipynb`), `\ufeff${JSON.stringify({ cells })}`);
  };
  write("short", 1, ["hidden"]);
  write("long", 8);
  write("timed", 3, ["measurement"]);
  write("middle", 4);
  write("timed-long", 9, ["hidden", "measurement"]);
  const order = runningOrder(folder, ["long", "middle", "short", "timed", "timed-long"].reverse());
  rmSync(folder, { recursive: true });
  expect(order).toEqual({
    together: ["long", "middle", "short"],
    alone: ["timed-long", "timed"],
  });
});
