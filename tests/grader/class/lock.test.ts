import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Lock } from "../../../grader/class/lock.js";
import { text } from "../../../grader/class/words/words.js";
import { places } from "../../../grader/node/exercises/exercises.js";
import { descendants, eventually, isRunning, signal } from "../processes.js";
import { saying, some } from "../saying.js";
import { temporaryFolder } from "./folder.js";
import { ended, startGrading } from "./grading.js";
import { readTable } from "./table.js";

const lesson = "01-quadratic";
const step = `${lesson}/step`;
const count = 16;

let folder = "";
let remove = () => {};

/** Students whose answers all differ; every second one is wrong. */
beforeEach(() => {
  const solution = readFileSync(places.solution(step), "utf8");
  const answer = (i: number) =>
    i % 2 === 0 ? `${solution}\n// ${i}` : `export function step() { return ${i}; }`;
  const files = Array.from({ length: count }, (_, i) => [
    `submissions/student ${i}/${step}.ts`,
    answer(i),
  ]);
  ({ folder, remove } = temporaryFolder(Object.fromEntries(files)));
});
afterEach(() => remove());

const endless = ["student 1", "student 3", "student 5", "student 7"];

function expectRightGrades(wrong: (name: string) => string = () => "failed") {
  const rows = readTable(path.join(folder, "grades.csv"));
  expect(rows).toHaveLength(count);
  for (const { name = "", note, ...row } of rows) {
    const status = Number(name.split(" ")[1]) % 2 === 0 ? "passed" : wrong(name);
    expect([name, note, row[`${step} status`]]).toEqual([name, "", status]);
  }
}

function expectNothingLeft() {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  expect(all.filter((name) => /\.part$|run-/.test(name))).toEqual([]);
}

describe("two graders of one table", () => {
  test("at once: one grades, the other says who does", async () => {
    // Loops keep the first busy beyond the second that the other waits for a sign of life.
    for (const name of endless) {
      const file = path.join(folder, "submissions", name, `${step}.ts`);
      writeFileSync(file, "export function step() { for (;;); }");
    }
    const both = [0, 1].map(() => startGrading(folder, "grades.csv", [step]));
    const statuses = await Promise.all(both.map(ended));
    expect([...statuses].sort(), both.map(({ output }) => output).join()).toEqual([0, 1]);
    const [winner, loser] = statuses[0] === 0 ? both : [...both].reverse();
    expect(loser?.output.trim().split("\n")).toHaveLength(1);
    expect(loser?.output).toMatch(
      saying(text.run.held({ csv: some, pid: String(winner?.pid), since: `2${some}` })),
    );
    expectRightGrades((name) => (endless.includes(name) ? "timeout" : "failed"));
    expectNothingLeft();
  });

  test("one killed, the next started at once: it goes on silently", async () => {
    const first = startGrading(folder, "grades.csv", [step]);
    expect(await eventually(() => first.output.includes(" 3 of 16"))).toBe(true);
    const children = process.platform === "win32" ? [] : descendants(first.pid ?? 0);
    first.kill("SIGKILL");
    const second = startGrading(folder, "grades.csv", [step]);
    expect(await ended(second), second.output).toBe(0);
    expect(second.output).not.toMatch(/already/);
    expectRightGrades();
    expectNothingLeft();
    expect(await eventually(() => !children.some(isRunning))).toBe(true);
  });

  test("one stopped by a signal leaves nothing that it worked with", async () => {
    if (process.platform === "win32") return;
    const grading = startGrading(folder, "grades.csv", [step]);
    expect(await eventually(() => grading.output.includes(" 1 of 16"))).toBe(true);
    grading.kill("SIGTERM");
    expect(await ended(grading)).toBe(143);
    expectNothingLeft();
    expect(existsSync(path.join(folder, "grades.csv"))).toBe(false);
  });
});

// Processes are listed with ps, which Windows lacks.
test.runIf(process.platform !== "win32")(
  "the processes that grade and bundle may be killed: the grades stay right",
  async () => {
    const grading = startGrading(folder, "grades.csv", [step]);
    const done = ended(grading);
    for (const line of [" 2 of 16", " 6 of 16"]) {
      expect(await eventually(() => grading.output.includes(line))).toBe(true);
      signal(descendants(grading.pid ?? 0), "SIGKILL");
    }
    expect(await done, grading.output).toBe(0);
    expectRightGrades();
  },
);

describe("a ticket", () => {
  const work = () => path.join(folder, "work");
  const ticketOf = (pid: number, host = hostname()) => {
    mkdirSync(path.join(work(), "run-other"), { recursive: true });
    const ticket = JSON.stringify({ pid, host, since: 0 });
    writeFileSync(path.join(work(), "run-other", "ticket"), ticket);
  };
  const taken = async (patience = 300) => {
    const lock = await Lock.take(folder, "grades.csv", patience);
    lock.release();
  };

  test("of a process that has ended holds nothing, and is removed", async () => {
    ticketOf(2 ** 22 + 1);
    await taken(60_000);
    expect(readdirSync(work())).toEqual([]);
  });

  test("of a process with this one's id is an older container's", async () => {
    ticketOf(process.pid);
    await taken(60_000);
  });

  test("that nobody touches belongs to a process whose id was reused, or whose machine is off", async () => {
    ticketOf(process.ppid);
    await taken();
    ticketOf(1, "another machine");
    await taken();
  });

  test("that cannot be read holds nothing", async () => {
    mkdirSync(path.join(work(), "run-other"), { recursive: true });
    writeFileSync(path.join(work(), "run-other", "ticket"), "null");
    await taken(60_000);
  });
});
