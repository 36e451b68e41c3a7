// Making a page has limits, so that the other pages do not have to wait long.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notebookNames } from "../../../lib/node/notebook.js";
import { exportCourse, makeCourse } from "../course.js";
import { notebookOf } from "../oddNotebooks.js";

const course = makeCourse();
const page = (name: string) => path.join(course.output, `${name}.html`);
let message = "";

const much = Array.from({ length: 30 }, (_, k) => ({
  cell_type: "code",
  execution_count: null,
  source: `${k}`,
  outputs: [
    { output_type: "display_data", metadata: {}, data: { "text/html": "x".repeat(990_000) } },
  ],
}));

const lessons = {
  "01-good": notebookOf([{ cell_type: "markdown", source: "# Good" }]),
  "02-slow": notebookOf([{ cell_type: "markdown", source: `# ${"<img ".repeat(500_000)}` }]),
  "03-good": notebookOf([{ cell_type: "markdown", source: "# Good, too" }]),
  "04-much": notebookOf(much),
};

beforeAll(async () => {
  for (const [name, notebook] of Object.entries(lessons)) {
    writeFileSync(path.join(course.notebooks, `${name}.ipynb`), notebook);
  }
  const exporting = exportCourse(course, notebookNames(course.notebooks), {
    execute: "saved",
    pageSeconds: 20,
  });
  message = await exporting.then(
    () => "",
    (error: Error) => error.message,
  );
}, 300_000);
afterAll(() => course.remove());

test("a page that takes too long, or would be too large, is named with what to do", () => {
  expect(message.split("\n")).toEqual([
    "Lesson 02-slow: making the page took more than 20 s and was stopped; look for very long or deeply nested cells and outputs.",
    "Lesson 04-much: The page would have 30 MB, and a page may have 20 MB: show less, or split the notebook.",
    `2 lessons have no new page; every other page is in ${course.output}.`,
  ]);
});

test("the others are made, and the index", () => {
  expect(readdirSync(course.output).sort()).toEqual(["01-good.html", "03-good.html", "index.html"]);
  expect(existsSync(page("02-slow"))).toBe(false);
  expect(readFileSync(page("index"), "utf8")).toContain('<a href="03-good.html">Good, too</a>');
});
