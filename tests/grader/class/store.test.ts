import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ExerciseResult } from "../../../lib/notebook/results.js";
import { Store } from "../../../scripts/grader/class/store.js";
import { exerciseResult } from "../../../scripts/grader/points.js";
import { temporaryFolder } from "./folder.js";

let folder = "";
let remove = () => {};
let graded = 0;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  graded = 0;
});
afterEach(() => remove());

const result = exerciseResult("01-quadratic/step", []);
async function ask(store: Store, job: string, isFinal = true): Promise<ExerciseResult> {
  const grade = async () => {
    graded += 1;
    return result;
  };
  return store.result(job, grade, () => isFinal);
}

test("what was graded is graded once, also by a store opened later", async () => {
  expect(await ask(new Store(folder, "grader"), "job")).toEqual(result);
  expect(await ask(new Store(folder, "grader"), "job")).toEqual(result);
  expect(graded).toBe(1);
});

test("another answer, grader or seed is another result", async () => {
  await ask(new Store(folder, "grader"), "job");
  await ask(new Store(folder, "grader"), "other job");
  await ask(new Store(folder, "other grader"), "job");
  writeFileSync(path.join(folder, "seed"), "12345");
  await ask(new Store(folder, "grader"), "job");
  expect(graded).toBe(4);
});

test("the seed is drawn once and stays", () => {
  const { seed } = new Store(folder, "grader");
  expect(Number(seed)).toBeGreaterThan(0);
  expect(new Store(folder, "grader").seed).toBe(seed);
});

test("a result that is not final, or that a crash has cut, is graded again", async () => {
  const store = new Store(folder, "grader");
  await ask(store, "job", false);
  await ask(store, "job");
  const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith(".json"),
  );
  writeFileSync(path.join(folder, file ?? ""), '{ "id": "01-qua');
  await ask(store, "job");
  expect(graded).toBe(3);
});
