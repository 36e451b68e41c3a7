import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import {
  inLessonOrder,
  lessonOutline,
  notebookOf,
} from "../../../../grader/node/exercises/lessons.js";
import { lessonOf } from "../../../../grader/protocol/exerciseId.js";

test("exercises have the order of the lesson's cells, and one that no cell asks for comes last", () => {
  const ids = ["01-quadratic/a-new-one", "01-quadratic/regime", "01-quadratic/step"];
  expect(inLessonOrder([...ids, "02-gradients/stable-range"])).toEqual([
    "01-quadratic/step",
    "01-quadratic/regime",
    "01-quadratic/a-new-one",
    "02-gradients/stable-range",
  ]);
});

test("exercises of a lesson without a notebook keep their order", () => {
  expect(inLessonOrder(["99-none/a", "99-none/b"])).toEqual(["99-none/a", "99-none/b"]);
});

test("exercises that a trail asks for come after those of their lesson, and belong to the trail", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "notebooks-"));
  mkdirSync(path.join(folder, "trails"));
  const write = (name: string, ...ids: string[]) => {
    const cells = ids.map((id) => ({ cell_type: "code", source: [`check("${id}");`] }));
    writeFileSync(path.join(folder, `${name}.ipynb`), JSON.stringify({ nbformat: 4, cells }));
  };
  write("01-a", "01-a/z");
  write("02-b", "02-b/first");
  write("trails/far", "01-a/far", "01-a/b");
  try {
    const ids = ["01-a/b", "01-a/far", "01-a/none", "01-a/z", "02-b/first"];
    const inOrder = ["01-a/z", "01-a/far", "01-a/b", "01-a/none", "02-b/first"];
    expect(inLessonOrder(ids, folder)).toEqual(inOrder);
    expect(inOrder.map((id) => notebookOf(id, folder))).toEqual([
      "01-a",
      "trails/far",
      "trails/far",
      "01-a",
      "02-b",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a lesson has the title and the headings of its notebook", () => {
  const { title, headings } = lessonOutline(lessonOf("03-softmax/temperature"));
  expect(headings.get("temperature")).toBe("Temperature");
  expect([...headings.values()]).toContain(title);
});

test("a lesson without a notebook has its name for a title", () => {
  expect(lessonOutline("99-none")).toEqual({ title: "99-none", headings: new Map() });
});
