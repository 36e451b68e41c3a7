import { JSDOM } from "jsdom";
import { beforeEach, expect, test, vi } from "vitest";
import { isOlderThan, keepResult, keptResult } from "../../../../export/live/store/results.js";
import type { ExerciseResult } from "../../../../grader/protocol/results.js";

let storage: Storage;
beforeEach(() => {
  storage = new JSDOM("", { url: "https://course.example" }).window.localStorage;
  vi.stubGlobal("localStorage", storage);
});

const result: ExerciseResult = {
  id: "a/b",
  lesson: "a",
  status: "partial",
  points: 2,
  maxPoints: 5,
  checks: [],
};

test("a result is kept without its messages", () => {
  keepResult(result, "mine");
  expect(keptResult("a/b")).toEqual({ status: "partial", points: 2, maxPoints: 5 });
});

test("a result is known to be about another text", () => {
  expect(isOlderThan("mine", "a/b")).toBe(false);
  keepResult(result, "mine");
  expect(isOlderThan("mine", "a/b")).toBe(false);
  expect(isOlderThan("mine, changed", "a/b")).toBe(true);
});

test.each([
  '{"status":"constructor","points":5,"maxPoints":5}',
  '{"status":["passed"],"points":5,"maxPoints":5}',
  '{"status":"passed","points":999,"maxPoints":5}',
  '{"status":"passed","points":null,"maxPoints":5}',
  '{"status":"passed","points":"5","maxPoints":5}',
  '{"status":"passed"}',
])("%s is no result", (value) => {
  storage.setItem("gradient-descent:result:a/b", value);
  expect(keptResult("a/b")).toBeUndefined();
});
