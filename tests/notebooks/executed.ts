import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { executeLessons } from "../../export/executeLessons.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { type Lesson, readLesson } from "./lesson.js";

/**
 * Executes a lesson before the tests of a `describe`, unless it ran before on the same inputs. One lesson at a time, so
 * that `vitest -t` runs no lesson but the chosen one.
 *
 * @returns reads the executed lesson
 */
export function executedLesson(name: string): () => Lesson {
  const folder = mkdtempSync(path.join(tmpdir(), "executed-"));
  beforeAll(async () => {
    const what = {
      notebooks: inRoot("notebooks"),
      lessons: [name],
      answers: "exercises",
      fresh: false,
      cache: inRoot(".cache", "executed"),
      progress: { executing() {}, wrote() {}, clear() {} },
      signal: new AbortController().signal,
    };
    expect([...(await executeLessons(what, folder)).values()]).toEqual([]);
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => readLesson(name, folder);
}
