import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { inWorkspace } from "../../../lib/node/paths.mjs";
import { UserError } from "../../../lib/node/userError.mjs";
import { type Language, language, languages } from "../../../lib/words/language.js";
import { lessonOf } from "../../protocol/exerciseId.js";
import { terminalWords } from "../../words/terminal.js";
import { inLessonOrder } from "./lessons.js";

export const root = path.resolve(import.meta.dirname, "..", "..", "..");
const checksFolder = path.join(root, "tests", "exercises");
const ending = ".test.ts";

/** The folder of an exercise in the room of its lesson. */
function roomOf(id: string): string {
  const lesson = lessonOf(id);
  return path.join(root, "lib", "lessons", lesson, "exercises", id.slice(lesson.length + 1));
}

/** A program of the course's with its comments in a language: the English one lies in the folder itself. */
function edition(folder: string, id: string, told: Language): string {
  const file = path.join(root, folder, told, `${id}.ts`);
  return told !== "en" && existsSync(file) ? file : path.join(root, folder, `${id}.ts`);
}

/** Where the parts of an exercise lie; see tests/exercises/README.md. */
export const places = {
  exercise: (id: string) => inWorkspace("exercises", `${id}.ts`),
  stub: (id: string, told = language()) => edition("exercises/.stubs", id, told),
  solution: (id: string, told = language()) => edition("solutions", id, told),
  checks: (id: string) => path.join(checksFolder, `${id}${ending}`),
  guide: (id: string) => path.join(roomOf(id), "guide.ts"),
  mistakes: (id: string) => path.join(roomOf(id), "mistakes.ts"),
};

/** The stub of an exercise in every language. */
export const stubsOf = (id: string): string[] => languages.map((told) => places.stub(id, told));

/** The ids of all exercises, in the order of the lessons; there is one for each check file. */
export function allIds(): string[] {
  const found = readdirSync(checksFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length).split(path.sep).join("/"))
    .sort();
  const key = found.join();
  if (latest?.key !== key) latest = { key, ids: inLessonOrder(found) };
  return [...latest.ids];
}

/** The order is worked out again only when the set of exercises changes. */
let latest: { readonly key: string; readonly ids: readonly string[] } | undefined;

/**
 * The ids that a reader asks for by ids or lessons, in the order of the lessons.
 *
 * @throws {UserError} naming the nearest ones, if there is no such exercise or lesson
 */
export function selectIds(names: readonly string[]): string[] {
  const ids = allIds();
  if (names.length === 0) return ids;
  const wanted = new Set(names.map(withoutDecoration));
  for (const name of wanted) {
    if (!ids.some((id) => matches(id, name))) throw new UserError(unknown(name, ids));
  }
  return ids.filter((id) => [...wanted].some((name) => matches(id, name)));
}

/**
 * The id that a reader means.
 *
 * @throws {UserError} naming the exercises of a lesson, or the nearest ones, if it is no exercise
 */
export function exactId(name: string): string {
  const ids = allIds();
  const id = withoutDecoration(name);
  const ofLesson = ids.filter((each) => lessonOf(each) === id);
  if (ofLesson.length > 0) {
    const checks = ofLesson.map((each) => `check("${each}")`);
    throw new UserError(terminalWords.lessonGiven({ lesson: id, checks }));
  }
  if (!ids.includes(id)) throw new UserError(unknown(id, ids));
  return id;
}

/** The id in a name such as `exercises/03-softmax/softmax.ts`, as a shell's Tab key completes it. */
function withoutDecoration(name: string): string {
  const id = name.replaceAll("\\", "/").replace(/\.ts$|\/$/, "");
  return id.replace(/^(\.\/)?(exercises|solutions)\//, "");
}

function matches(id: string, name: string): boolean {
  return id === name || lessonOf(id) === name;
}

function unknown(name: string, ids: readonly string[]): string {
  const lessons = new Set(ids.map(lessonOf));
  const distance = (id: string) =>
    Math.min(editDistance(name, id), editDistance(name, id.slice(lessonOf(id).length + 1)) + 1);
  const near = [...ids, ...lessons]
    .map((id) => ({ id, distance: distance(id) }))
    .filter(({ id, distance }) => distance <= Math.max(2, Math.min(name.length, id.length) / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ id }) => id);
  const count = near.length;
  return count === 0
    ? terminalWords.unknown({ name })
    : terminalWords.unknownButNear({ name, near, count });
}

/** How many letters must be inserted, deleted or replaced to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}

/** The folder that answers are graded from. @throws {UserError} if there is none */
export function answersFolder(from = "exercises"): string {
  const folder = path.resolve(from === "exercises" ? inWorkspace() : root, from);
  if (!existsSync(folder)) throw new UserError(terminalWords.noFolder({ folder: from }));
  return folder;
}
