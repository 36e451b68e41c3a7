import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerOr } from "../../../lib/notebook/answerOr.js";
import { escaped } from "../../../lib/notebook/views/html.js";
import { checkWords } from "../../../lib/notebook/words/check.js";

const text = checkWords.answerOr;
const id = "05-lesson/twice";
const file = `exercises/${id}.ts`;
const name = "twice";

const shown = vi.hoisted(() => [] as string[]);
vi.mock("tslab", () => ({
  newDisplay: () => ({ html: (content: string) => shown.push(content) }),
}));
// The student's folder is another one than that of the packages here.
vi.mock("../../../lib/node/lazyRequire.js", async () => {
  const { createRequire } = await import("node:module");
  return { lazyRequire: createRequire(import.meta.url) };
});

/** The solution gives itself away by its results. */
function twice(x: number): number {
  return 2 * x + 1000;
}

let folder = "";
beforeEach(() => {
  shown.length = 0;
  folder = mkdtempSync(path.join(tmpdir(), "answer-"));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  vi.stubEnv("COURSE_ANSWERS", undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(source: string): void {
  mkdirSync(path.join(folder, "exercises", "05-lesson"), { recursive: true });
  writeFileSync(path.join(folder, file), source);
}

/** What the function gives for 4, and the sentence below the cell. */
function used() {
  const result = answerOr(id, twice)(4);
  return { result, said: shown.at(-1)?.replace(/<[^>]*>/g, "") };
}

const right = "export function twice(x: number) { return 2 * x; }";
const todo = 'export function twice(x: number): number { throw new Error("TODO"); }';

test("an answer that is written is used, as its file is now", () => {
  write(right);
  expect(used()).toEqual({ result: 8, said: text.yours({ name, file }) });
  write(right.replace("2", "3"));
  expect(used().result).toBe(12);
});

test("an answer may import other files", () => {
  write('import { two } from "./two.js"; export const twice = (x: number) => two * x;');
  writeFileSync(path.join(folder, "exercises", "05-lesson", "two.ts"), "export const two = 2;");
  expect(used().result).toBe(8);
});

test("a stub gives way to the solution", () => {
  write(todo);
  expect(used()).toEqual({ result: 1008, said: text.todo({ file }) });
});

test.each([
  ["no file", undefined, "ENOENT"],
  ["a syntax error", "export function twice( {", "1:25: "],
  ["an error at its start", 'throw new Error("too soon");', "too soon"],
  ["no such function", "export const thrice = 3;", text.missing({ file, name })],
])("%s gives way to the solution, and the sentence says why", (_, source, problem) => {
  if (source !== undefined) write(source);
  const { result, said } = used();
  expect(result).toBe(1008);
  expect(said).toContain(escaped(problem));
});

test("an export runs no student's code", () => {
  write('console.log("ran"); export const twice = () => 0;');
  vi.stubEnv("COURSE_ANSWERS", "exercises");
  expect(used()).toEqual({ result: 1008, said: text.exported({ name }) });
});
