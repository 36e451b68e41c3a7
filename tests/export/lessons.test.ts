import { expect, test } from "vitest";
import { chooseLessons } from "../../scripts/export/lessons.js";

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
