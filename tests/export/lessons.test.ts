import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { chooseLessons, longestFirst } from "../../export/lessons.js";
import { text } from "../../export/words/words.js";

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

test("a trail is named with its folder or without", () => {
  const trails = [...all, "trails/landscapes", "trails/valleys"];
  for (const word of ["landscapes", "trails/landscapes", "notebooks\\trails\\landscapes.ipynb"]) {
    expect(chooseLessons(trails, [word])).toEqual(["trails/landscapes"]);
  }
});

test("an unknown lesson is refused in one sentence with the valid names", () => {
  expect(() => chooseLessons(all, ["01-quadratic", "07-more"])).toThrow(
    text.noLesson({ lesson: "07-more", lessons: all }),
  );
});

test("lessons with the most code run first", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "lessons-"));
  const write = (lesson: string, code: number) => {
    const cells = [
      ...Array(code).fill({ cell_type: "code", source: "" }),
      ...Array(10 - code).fill({ cell_type: "markdown", source: "" }),
    ];
    writeFileSync(
      path.join(folder, `${lesson}.ipynb`),
      `\ufeff${JSON.stringify({ nbformat: 4, cells })}`,
    );
  };
  write("short", 1);
  write("long", 8);
  write("middle", 4);
  const order = longestFirst(folder, ["middle", "short", "long"]);
  rmSync(folder, { recursive: true });
  expect(order).toEqual(["long", "middle", "short"]);
});
