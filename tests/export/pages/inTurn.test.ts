import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Pages } from "../../../export/pages.js";
import type { Line } from "../../../export/python.js";
import { Machine } from "../../../export/turns.js";
import { makeCourse } from "../course.js";
import { notebookOf } from "../oddNotebooks.js";

const course = makeCourse();
let staging: string;

beforeAll(() => {
  staging = mkdtempSync(path.join(course.notebooks, "staging-"));
  for (const name of ["01-one", "02-two"]) {
    const source = `# Lesson ${name}`;
    const notebook = notebookOf([{ cell_type: "markdown", source }]);
    writeFileSync(path.join(course.notebooks, `${name}.ipynb`), notebook);
  }
});
afterAll(() => {
  rmSync(staging, { recursive: true, force: true });
  course.remove();
});

/** Pages in the making, and what waits for the next that is written. */
function pagesOf(machine: Machine, signal = new AbortController().signal) {
  let onWrote: (line: Line) => void = () => {};
  const progress = { executing() {}, wrote: (line: Line) => onWrote(line), clear() {} };
  const { notebooks } = course;
  const there = ["00-older"];
  const from = { notebooks, timed: notebooks, executed: notebooks };
  const folders = { ...from, output: staging, staging, there };
  const making = {
    ...folders,
    answers: "exercises",
    plain: false,
    edition: "en" as const,
    others: [],
    pageSeconds: 60,
    progress,
    signal,
  };
  const wrote = () =>
    new Promise<string>((resolve) => {
      onWrote = ({ lesson }) => resolve(lesson);
    });
  return { pages: new Pages(making, machine), wrote };
}

test("a page is made before the last lesson has run, and each leaves the machine to others", async () => {
  const machine = new Machine(1);
  const { pages, wrote } = pagesOf(machine);
  const first = wrote();
  pages.add("01-one");
  expect(await first).toBe("01-one");
  const release = await machine.take(1);
  release();
  pages.add("02-two");
  const made = await pages.finish();
  await pages.ended();
  expect(made).toEqual({ failures: new Map(), listed: ["00-older", "01-one", "02-two"] });
  expect(readdirSync(staging).sort()).toEqual(["01-one.html", "02-two.html", "index.html"]);
});

test("after an interruption no page is made, and what was at work has ended", async () => {
  const interrupted = new AbortController();
  const { pages, wrote } = pagesOf(new Machine(1), interrupted.signal);
  const first = wrote();
  pages.add("01-one");
  await first;
  interrupted.abort(new Error("interrupted"));
  pages.add("02-two");
  await expect(pages.finish()).rejects.toThrow("interrupted");
  await pages.ended();
});
