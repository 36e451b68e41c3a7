import { afterAll, expect, test } from "vitest";
import { lessonHash } from "../../export/inputs.js";
import { makeCourse } from "./course.js";

const course = makeCourse();
afterAll(() => course.remove());

function hash(source: string, answers = "exercises"): string {
  course.write("01-first", [{ id: "code", ts: source }]);
  return lessonHash(course.notebooks, "01-first", answers);
}

test("the same inputs have the same hash, in whichever folder the notebook lies", () => {
  const other = makeCourse();
  other.write("01-first", [{ id: "code", ts: "1" }]);
  expect(lessonHash(other.notebooks, "01-first", "exercises")).toBe(hash("1"));
  other.remove();
});

test("another notebook, or other answers, have another hash", () => {
  expect(hash("2")).not.toBe(hash("1"));
  expect(hash("1", "solutions")).not.toBe(hash("1"));
});
