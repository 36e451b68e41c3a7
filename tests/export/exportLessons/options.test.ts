// What npm run export can be asked for: which lessons run, which answers count, and what is written.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Export } from "../../../export/exportLessons.js";
import { Printer } from "../../../export/paper.js";
import { bringChromium } from "../../../lib/node/browser/chromium.mjs";
import { exportCourse, makeCourse, writeExercise } from "../course.js";

const course = makeCourse();
afterAll(() => course.remove());

const said: string[] = [];
async function run(options: Partial<Export> = {}): Promise<void> {
  said.length = 0;
  await exportCourse(course, ["01-first"], {
    progress: { executing: ({ status }) => said.push(status), wrote() {}, clear() {} },
    ...options,
  });
}
const read = (file: string) => readFileSync(path.join(course.output, file), "utf8");

function write(code: string): void {
  course.write("01-first", [
    { id: "title", md: `# The first\n\nSee [the step](../exercises/01-quadratic/step.ts).` },
    { id: "code", ts: code },
    { id: "how", md: "## Exercises\n\nOpen a file.", tags: ["page:exercises"] },
  ]);
}
writeExercise(course, "01-quadratic/step", "// the exercise\n");

test("a lesson runs again only when it has changed, or on demand", async () => {
  write(`console.log("one", Math.random());`);
  await run();
  expect(said).toContain("running");
  const first = read("01-first.html");

  await run();
  expect(said).toEqual(["unchanged"]);
  expect(read("01-first.html")).toBe(first);

  await run({ execute: "fresh" });
  expect(said).toContain("running");
  expect(read("01-first.html")).not.toBe(first);

  write(`console.log("two", Math.random());`);
  await run();
  expect(said).toContain("running");
  expect(read("01-first.html")).toContain("two 0.");
});

test("a plain page only shows what a page that runs would do", async () => {
  await run({ plain: false });
  const live = read("01-first.html");
  await run({ plain: true });
  const plain = read("01-first.html");
  const parts = (page: string) =>
    page.match(/data-part="\w+"|id="cell-\w+" data-cell|worker-src|id="course-work"/g);
  expect(parts(live)).toEqual([
    ...["worker-src", 'id="course-work"', 'id="cell-code" data-cell'],
    ...['data-part="plot"', 'data-part="figures"', 'data-part="page"', 'data-part="worker"'],
  ]);
  expect(parts(plain)).toBeNull();
  expect(plain).toContain("// the exercise");
  const how = (page: string) =>
    /<div class="prose" id="cell-how">([\s\S]*?)<\/div>/.exec(page)?.[1];
  expect(how(plain)).toBe('\n<h2 id="Exercises">Exercises</h2>\n<p>Open a file.</p>\n');
  expect(how(live)).toMatch(
    /<h2 id="Exercises">Exercises<\/h2>\n<p>.* press <strong>Check<\/strong>/,
  );
  expect(plain.length).toBeLessThan(live.length / 5);
});

test("damaged notebooks of earlier runs are not used", async () => {
  for (const file of readdirSync(course.cache)) {
    writeFileSync(path.join(course.cache, file), '{"cells": []}');
  }
  await run();
  expect(said).toContain("running");
});

test("without a run, outputs are those that the notebook was saved with", async () => {
  await run({ execute: "saved", notebook: true });
  expect(said).toEqual([]);
  expect(read("01-first.html")).not.toContain('class="outputs"');
  expect(read("01-first.ipynb")).toBe(
    readFileSync(path.join(course.notebooks, "01-first.ipynb"), "utf8"),
  );
});

test("the edition with solutions grades them and shows them; the executed notebook has the same", async () => {
  const solutions = path.join(course.folder, "solutions", "01-quadratic");
  writeExercise(course, "../solutions/01-quadratic/step", "// the solution\n");
  expect(readdirSync(solutions)).toEqual(["step.ts"]);
  write(`import { check } from "./lib/notebook.js";\ncheck("01-quadratic/step");`);
  await run({ answers: "solutions", notebook: true });
  const page = read("01-first.html");
  expect(page).toContain("<span>With solutions</span>");
  expect(page).toMatch(/class="course-check"[\s\S]*?· 2 of 2 points · passed/);
  expect(page).toContain('<section class="file" id="solutions/01-quadratic/step.ts">');
  expect(page).toContain("// the solution");
  expect(page).not.toContain("// the exercise");
  expect(read("01-first.ipynb")).toContain("2 of 2 points");
});

test("a lesson is printed to a PDF file beside its page", async () => {
  const browser = await bringChromium();
  await run({ printer: new Printer(() => browser) });
  expect(read("01-first.pdf").slice(0, 5)).toBe("%PDF-");
});

test("without a browser, one sentence says so", () => {
  expect(() => new Printer(() => undefined)).toThrow(/none was found/);
});
