// What set-up puts into exercises/, in the language of the reader, and what it never touches.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { putMissingExercises, tellStubs } from "../../../scripts/setup/exercises.mjs";

const [english, chinese] = ["// Write it.\n", "// 写出来。\n"];
let exercises = "";
const at = (...parts: string[]) => path.join(exercises, ...parts);
const write = (text: string, ...parts: string[]) => {
  mkdirSync(path.dirname(at(...parts)), { recursive: true });
  writeFileSync(at(...parts), text);
};
const step = () => readFileSync(at("01-quadratic", "step.ts"), "utf8");

beforeEach(() => {
  exercises = mkdtempSync(path.join(tmpdir(), "exercises in two languages "));
  write(english, ".stubs", "01-quadratic", "step.ts");
  write(chinese, ".stubs", "zh", "01-quadratic", "step.ts");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(exercises, { recursive: true });
});

test.each([
  ["en", english],
  ["zh", chinese],
])("an exercise that is missing is put there in %s", (language, expected) => {
  vi.stubEnv("COURSE_LANG", language);
  putMissingExercises(exercises);
  expect(step()).toBe(expected);
});

test("one that nobody has touched changes its language with the reader's", () => {
  write(english, "01-quadratic", "step.ts");
  vi.stubEnv("COURSE_LANG", "zh");
  tellStubs(exercises);
  expect(step()).toBe(chinese);
  vi.stubEnv("COURSE_LANG", "en");
  tellStubs(exercises);
  expect(step()).toBe(english);
});

test("an answer stays as it is, however little of it there is", () => {
  const mine = `${english}// mine\n`;
  write(mine, "01-quadratic", "step.ts");
  vi.stubEnv("COURSE_LANG", "zh");
  putMissingExercises(exercises);
  tellStubs(exercises);
  expect(step()).toBe(mine);
});
