import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { descendants, eventually, isRunning } from "../../processes.js";
import { classmates } from "../classroom.js";
import { classroom, ended, startGrading } from "../grading.js";
import { readTable } from "../table.js";

// Two lessons: the hostile answers are in the first.
const lessons = ["01-quadratic", "03-softmax"];
let folder = "";
let remove = () => {};

/** The time at which each stored result was written. */
function kept(name: string): Map<string, number> {
  const store = path.join(folder, `${name}.graded`);
  const files = readdirSync(store, { recursive: true, encoding: "utf8" });
  const results = files.filter((file) => file.endsWith(".json"));
  return new Map(results.map((file) => [file, statSync(path.join(store, file)).mtimeMs]));
}

async function gradeToTheEnd(name: string): Promise<string> {
  const grading = startGrading(folder, `${name}.csv`, lessons);
  expect(await ended(grading), grading.output).toBe(0);
  return grading.output;
}

beforeAll(async () => {
  ({ folder, remove } = classroom(await classmates(27)));
  await gradeToTheEnd("whole");
});
afterAll(() => remove());

describe("30 submissions, killed in the middle and graded again", () => {
  let before = new Map<string, number>();

  test("leave no process and no partial table", async () => {
    const grading = startGrading(folder, "killed.csv", lessons);
    expect(await eventually(() => grading.output.includes(" 8 of 30"), 120_000)).toBe(true);
    const processes = process.platform === "win32" ? [] : descendants(grading.pid ?? 0);
    grading.kill("SIGKILL");
    await ended(grading);
    expect(await eventually(() => !processes.some(isRunning))).toBe(true);
    expect(existsSync(path.join(folder, "killed.csv"))).toBe(false);
    before = kept("killed");
    expect(before.size).toBeGreaterThan(8);
    expect(before.size).toBeLessThan(kept("whole").size);
  });

  test("give the same table and summary, byte for byte, without grading again", async () => {
    await gradeToTheEnd("killed");
    const after = kept("killed");
    for (const [file, time] of before) expect(after.get(file)).toBe(time);
    expect(after.size).toBe(kept("whole").size);
    const table = (name: string) => readTable(path.join(folder, `${name}.csv`));
    expect(table("killed")).toEqual(table("whole"));
    for (const ending of ["csv", "summary.md"]) {
      const read = (name: string) => readFileSync(path.join(folder, `${name}.${ending}`));
      expect(read("killed").equals(read("whole")), ending).toBe(true);
    }
  });

  test("do so once more, with nothing left to grade", async () => {
    const times = kept("killed");
    await gradeToTheEnd("killed");
    expect(kept("killed")).toEqual(times);
  });
});
