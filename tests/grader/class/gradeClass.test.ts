import { readFileSync } from "node:fs";
import path from "node:path";
import { greatest, rollup, sum } from "d3-array";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { text as ofClass } from "../../../grader/class/words/words.js";
import { allIds } from "../../../grader/node/exercises/exercises.js";
import { text } from "../../../grader/words/words.js";
import { saying, some } from "../saying.js";
import { type Classmate, classmates } from "./classroom.js";
import { classroom, ended, startGrading } from "./grading.js";
import { type Row, readTable } from "./table.js";

const ids = allIds();
let folder = "";
let remove = () => {};
let honest: Classmate[] = [];
let rows = new Map<string, Row>();
let output = "";
let summary = "";

beforeAll(async () => {
  honest = await classmates(27);
  ({ folder, remove } = classroom(honest));
  const begin = performance.now();
  const grading = startGrading(folder, "grades.csv");
  expect(await ended(grading), grading.output).toBe(0);
  const seconds = (performance.now() - begin) / 1000;
  console.log(`30 submissions, 3 of them hostile, graded in ${seconds.toFixed(1)} s`);
  output = grading.output;
  const table = readTable(path.join(folder, "grades.csv"));
  rows = new Map(table.map((row) => [row.name?.replace(/^'/, "") ?? "", row]));
  summary = readFileSync(path.join(folder, "grades.summary.md"), "utf8");
});
afterAll(() => remove());

describe("a class of 30", () => {
  test("has a row for each student, and each was reported as it was graded", () => {
    expect(rows.size).toBe(30);
    for (const { name } of honest) {
      expect(rows.has(name)).toBe(true);
      expect(output).toContain(`of 30  ${name}: `);
    }
  });

  test("names that a spreadsheet would run stay text", () => {
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
        const total = sum(checks, (heading) => Number(row[heading]));
        expect(total).toBe(Number(row[`${id} points`]));
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
    const most = greatest(counts, ([, count]) => count) ?? [];
    const [id, mistake] = String(most[0]).split(": ");
    expect(summary).toContain(`| ${most[1]} | ${id} | ${mistake?.replace(/[*_`|]/g, "\\$&")} | `);
  });
});

test("students who made the same mistake in the same words are listed, with a warning", () => {
  const { similarMeaning, similarTable } = ofClass.summary;
  expect(summary).toContain(similarMeaning);
  const head = `| ${Object.values(similarTable).join(" | ")} |`;
  expect(summary).toMatch(saying(`${head}\n${some}\n| student `));
});

describe("the hostile submissions", () => {
  const [first = "", second = ""] = ids;

  test("an endless loop costs its own exercise only", () => {
    const row = rows.get("z loop") ?? {};
    expect(row[`${first} status`]).toBe("passed");
    expect(row[`${second} status`]).toBe("timeout");
    expect(row[`${second} why`]).toMatch(saying(text.answer.timeout({ seconds: some })));
  });

  test("an answer that ends or floods its process ends nothing else", () => {
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
