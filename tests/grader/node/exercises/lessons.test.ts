import { expect, test } from "vitest";
import { inLessonOrder, lessonOutline } from "../../../../grader/node/exercises/lessons.js";
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

test("a lesson has the title and the headings of its notebook", () => {
  const { title, headings } = lessonOutline(lessonOf("03-softmax/temperature"));
  expect(headings.get("temperature")).toBe("Temperature");
  expect([...headings.values()]).toContain(title);
});

test("a lesson without a notebook has its name for a title", () => {
  expect(lessonOutline("99-none")).toEqual({ title: "99-none", headings: new Map() });
});
