// nbconvert's own command finds the exporter by its entry point in the project's environment.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { venvPython } from "../../../lib/node/paths.mjs";
import { exportCourse, makeCourse, writeFixture } from "../course.js";

const course = makeCourse();
const lesson = "01-first";

beforeAll(async () => {
  writeFixture(course);
  await exportCourse(course, [lesson], { notebook: true, plain: false });
});
afterAll(() => course.remove());

/** The page that `jupyter nbconvert --to course` makes of a lesson of the course. */
function convert(...options: string[]): string {
  const notebook = path.join(course.notebooks, `${lesson}.ipynb`);
  const { status, stderr } = spawnSync(
    venvPython,
    ["-m", "nbconvert", "--to", "course", "--output-dir", course.folder, ...options, notebook],
    { encoding: "utf8", env: jupyterEnvironment() },
  );
  expect(status, stderr).toBe(0);
  return readFileSync(path.join(course.folder, `${lesson}.html`), "utf8");
}

const page = () => readFileSync(path.join(course.output, `${lesson}.html`), "utf8");
const withoutTime = (html: string) =>
  html.replace(/(data-measurement data-cell[^>]*>[\s\S]*?<pre class="text[^>]*>)[^<]*/, "$1");

test("jupyter nbconvert --to course --execute makes the page that npm run export makes", () => {
  expect(withoutTime(convert("--execute"))).toBe(withoutTime(page()));
});

test("an executed notebook, as --notebook writes it, becomes the same page, byte by byte", () => {
  copyFileSync(
    path.join(course.output, `${lesson}.ipynb`),
    path.join(course.notebooks, `${lesson}.ipynb`),
  );
  expect(convert()).toBe(page());
});
