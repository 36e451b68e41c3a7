import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { max, rollup } from "d3-array";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allIds, root } from "../../../scripts/grader/catalogue.js";
import { commandArguments } from "../commandLine.js";
import { descendants, eventually, isRunning } from "../processes.js";
import { type Classmate, classmates, handedIn, hostileSubmissions } from "./classroom.js";
import { temporaryFolder } from "./folder.js";
import { type Row, readTable } from "./table.js";

const ids = allIds();
let folder = "";
let remove = () => {};
let honest: Classmate[] = [];
let rows = new Map<string, Row>();
let output = "";
let summary = "";

function start(csv: string): ChildProcess & { output: string } {
  const submissions = path.join(folder, "submissions");
  const args = ["--submissions", submissions, "--csv", path.join(folder, csv)];
  const env = { ...process.env, COURSE_SEED: "7" };
  const child = spawn(process.execPath, commandArguments("grade", args), { cwd: root, env });
  const grading = Object.assign(child, { output: "" });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      grading.output += chunk;
    });
  }
  return grading;
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once("close", (status) => resolve(status)));

const gradedIn = (csv: string) => {
  const store = path.join(folder, csv.replace(".csv", ".graded"));
  const files = readdirSync(store, { recursive: true, encoding: "utf8" });
  const results = files.filter((file) => file.endsWith(".json"));
  return new Map(results.map((file) => [file, statSync(path.join(store, file)).mtimeMs]));
};

beforeAll(async () => {
  honest = await classmates(27);
  const all = { ...handedIn(honest), ...hostileSubmissions() };
  const inside = Object.entries(all).map(([name, text]) => [`submissions/${name}`, text]);
  ({ folder, remove } = temporaryFolder(Object.fromEntries(inside)));
  const begin = performance.now();
  const grading = start("grades.csv");
  const status = await ended(grading);
  output = grading.output;
  expect(status, output).toBe(0);
  const seconds = (performance.now() - begin) / 1000;
  console.log(`30 submissions, 3 of them hostile, graded in ${seconds.toFixed(1)} s`);
  const table = readTable(path.join(folder, "grades.csv"));
  rows = new Map(table.map((row) => [row.name?.replace(/^'/, "") ?? "", row]));
  summary = readFileSync(path.join(folder, "grades.summary.md"), "utf8");
});
afterAll(() => remove());

describe("a class of 30", () => {
  test("has a row for each student, and each was told of as it was graded", () => {
    expect(rows.size).toBe(30);
    for (const { name } of honest) {
      expect(rows.has(name)).toBe(true);
      expect(output).toContain(`of 30  ${name}: `);
    }
  });

  test("names that a spreadsheet would run are only text", () => {
    const names = readTable(path.join(folder, "grades.csv")).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["'=1+1", "'-2+3", "'@SUM(A1)"]));
  });

  test("each answer has the status and the points that it deserves, in whatever shape it came", () => {
    for (const { name, work } of honest) {
      const row = rows.get(name) ?? {};
      let points = 0;
      for (const id of ids) {
        const [status, got] = [row[`${id} status`], Number(row[`${id} points`])];
        const { answer = "", mistake } = work.get(id) ?? {};
        const where = `${name}, ${id}`;
        if (!work.has(id)) expect([status, got], where).toEqual(["missing", 0]);
        else if (mistake !== undefined) expect(status, where).not.toMatch(/passed|missing|todo/);
        else if (answer.includes("TODO")) expect([status, got], where).toEqual(["todo", 0]);
        else expect(status, where).toBe("passed");
        points += got;
      }
      expect(Number(row.points)).toBe(points);
      expect(row.maxPoints).toBe("100");
    }
  });

  test("the points of the checks sum to those of the exercise", () => {
    for (const row of rows.values()) {
      for (const id of ids) {
        const checks = Object.keys(row).filter((heading) => heading.startsWith(`${id}: `));
        expect(checks.length).toBeGreaterThan(0);
        const sum = checks.reduce((total, heading) => total + Number(row[heading]), 0);
        expect(sum).toBe(Number(row[`${id} points`]));
      }
    }
  });

  test("the mistakes are recognised, and the summary counts them", () => {
    const made = honest.flatMap(({ name, work }) =>
      [...work].flatMap(([id, { mistake }]) => (mistake ? [{ name, id, mistake }] : [])),
    );
    const recognised = made.filter(
      ({ name, id, mistake }) => rows.get(name)?.[`${id} why`] === mistake,
    );
    console.log(`${recognised.length} of ${made.length} mistakes recognised in the class`);
    expect(recognised.length).toBeGreaterThanOrEqual(0.95 * made.length);
    const counts = rollup(
      made,
      (same) => same.length,
      ({ id, mistake }) => `${id}: ${mistake}`,
    );
    const most = max(counts.values());
    expect(summary).toMatch(new RegExp(`makes most\\n\\n.*\\n.*\\n\\| ${most} \\| `));
  });
});

describe("the hostile submissions", () => {
  const [first = "", second = ""] = ids;

  test("an endless loop costs its own exercise only", () => {
    const row = rows.get("z loop") ?? {};
    expect(row[`${first} status`]).toBe("passed");
    expect(row[`${second} status`]).toBe("timeout");
    expect(row[`${second} why`]).toMatch(/endless loop/);
  });

  test("what ends the process or floods it ends nothing", () => {
    const row = rows.get("z exit") ?? {};
    expect(row.points).toBe("0");
    expect(row[`${first} status`]).toBe("timeout");
    for (const id of ids.slice(1, 6)) expect(row[`${id} why`]).toMatch(/process is not defined/);
  });

  test("a zip bomb is not unpacked; the answer beside it is graded", () => {
    const row = rows.get("z zip bomb") ?? {};
    expect(row[`${first} status`]).toBe("passed");
    expect(row.note).toMatch(/larger than 200 kB/);
    expect(row[`${second} status`]).toBe("missing");
  });
});

describe("killed in the middle and run again", () => {
  test("comes to the same table and summary, byte for byte, without grading again", async () => {
    const grading = start("again.csv");
    const someAreDone = () => grading.output.includes(" 8 of 30");
    expect(await eventually(someAreDone, 120_000)).toBe(true);
    const processes = process.platform === "win32" ? [] : descendants(grading.pid ?? 0);
    grading.kill("SIGKILL");
    await ended(grading);
    expect(await eventually(() => !processes.some(isRunning), 10_000)).toBe(true);
    expect(existsSync(path.join(folder, "again.csv"))).toBe(false);

    const before = gradedIn("again.csv");
    expect(before.size).toBeGreaterThan(24);
    expect(before.size).toBeLessThan(gradedIn("grades.csv").size);
    const resumed = start("again.csv");
    expect(await ended(resumed), resumed.output).toBe(0);
    const after = gradedIn("again.csv");
    for (const [file, time] of before) expect(after.get(file)).toBe(time);
    expect([...after.keys()].sort()).toHaveLength(gradedIn("grades.csv").size);

    const read = (name: string) => readFileSync(path.join(folder, name));
    expect(read("again.csv").equals(read("grades.csv"))).toBe(true);
    expect(read("again.summary.md").equals(read("grades.summary.md"))).toBe(true);
  });
});
