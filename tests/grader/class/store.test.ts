import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Store } from "../../../grader/class/store.js";
import { exerciseResult } from "../../../grader/core/checks/exerciseResult.js";
import type { ExerciseResult } from "../../../grader/protocol/results.js";
import { temporaryFolder } from "./folder.js";

let folder = "";
let remove = () => {};
let graded = 0;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  graded = 0;
});
afterEach(() => remove());

const store = (grader: string) => new Store(folder, grader, "run-1");
const result = exerciseResult("01-quadratic/step", []);
async function ask(store: Store, job: string, isFinal = true): Promise<ExerciseResult> {
  const grade = async () => {
    graded += 1;
    return result;
  };
  return store.result(job, grade, () => isFinal);
}

test("an answer is graded only once, even by a store opened later", async () => {
  expect(await ask(store("grader"), "job")).toEqual(result);
  expect(await ask(store("grader"), "job")).toEqual(result);
  expect(graded).toBe(1);
});

test("another answer, grader or seed is another result", async () => {
  await ask(store("grader"), "job");
  await ask(store("grader"), "other job");
  await ask(store("other grader"), "job");
  writeFileSync(path.join(folder, "seed"), "12345");
  await ask(store("grader"), "job");
  expect(graded).toBe(4);
});

test("the seed is drawn once and stays", () => {
  const { seed } = store("grader");
  expect(Number(seed)).toBeGreaterThan(0);
  expect(store("grader").seed).toBe(seed);
});

test("a result that is not final, or that a crash has truncated, is graded again", async () => {
  const kept = store("grader");
  await ask(kept, "job", false);
  await ask(kept, "job");
  const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith(".json"),
  );
  writeFileSync(path.join(folder, file ?? ""), '{ "id": "01-qua');
  await ask(kept, "job");
  expect(graded).toBe(4);
});

test("a result that is not final is graded again at once: a process that was ended from outside is not a verdict", async () => {
  let times = 0;
  const grade = async () => ({ ...result, points: times++ });
  const isFinal = ({ points }: ExerciseResult) => points > 0;
  expect((await store("grader").result("job", grade, isFinal)).points).toBe(1);
  expect((await store("grader").result("job", grade, isFinal)).points).toBe(1);
});

test("a run in another folder finds what the first one kept", async () => {
  const job = (run: string) => JSON.stringify({ code: `// ../class.graded/work/${run}/step.ts` });
  await ask(new Store(folder, "grader", "run-1"), job("run-1"));
  await ask(new Store(folder, "grader", "run-2"), job("run-2"));
  expect(graded).toBe(1);
});

test("a file that holds no result, and an empty seed, are replaced", async () => {
  const kept = store("grader");
  await ask(kept, "job");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const file = path.join(folder, files.find((name) => name.endsWith(".json")) ?? "");
  for (const text of ["null", "{}", ""]) {
    writeFileSync(file, text);
    expect(await ask(kept, "job")).toEqual(result);
  }
  writeFileSync(path.join(folder, "seed"), "");
  expect(Number(store("grader").seed)).toBeGreaterThan(0);
});

test("results that cannot be kept still count, and a warning says so once", async () => {
  const losses: unknown[] = [];
  const broken = new Store(folder, "grader", "run-1", (error) => losses.push(error));
  // A file in its place keeps the folder from being made.
  writeFileSync(path.join(folder, "work"), "");
  expect(await ask(broken, "job")).toEqual(result);
  expect(await ask(broken, "other job")).toEqual(result);
  expect(losses).toHaveLength(1);
});
