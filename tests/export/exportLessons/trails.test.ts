// A trail is a notebook in the folder trails: its page lies in the folder trails, and links lead there and back.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { notebookNames } from "../../../lib/node/notebook.js";
import { venvPython } from "../../../lib/node/paths.mjs";
import { exportCourse, makeCourse, writeExercise } from "../course.js";

const course = makeCourse();
const pageOf = (name: string) => readFileSync(path.join(course.output, `${name}.html`), "utf8");
const run = (lessons: readonly string[], execute: "changed" | "saved") =>
  exportCourse(course, lessons, { execute, notebook: true, plain: false });

beforeAll(async () => {
  writeExercise(course, "01-first/valley", "export const valley = 0;\n");
  mkdirSync(path.join(course.notebooks, "images"));
  writeFileSync(path.join(course.notebooks, "images", "dot.svg"), "<svg></svg>");
  course.write("01-first", [
    { id: "title", md: "# First\n\nSee [the valley](trails/valley.ipynb#The-floor).\n\n## A part" },
  ]);
  course.write("02-second", [{ id: "title", md: "# Second\n\nIt ends here." }]);
  course.write(
    "trails/valley",
    [
      {
        id: "title",
        md: "# The valley\n\nWhich is lowest? Back to [a part](../01-first.ipynb#A-part), on to [a ridge](ridge.ipynb).",
      },
      {
        id: "floor",
        md: "## The floor\n\n![dot](../images/dot.svg) [Solve it](../../exercises/01-first/valley.ts).",
      },
      { id: "value", ts: "const floor = 6 * 7;\nfloor;" },
    ],
    "01-first",
  );
  const ridge = "# The ridge\n\nBack to [the first](../01-first.ipynb).";
  const links = '<a href="../exercises/01-first/valley.ts">do</a>';
  course.write(
    "trails/ridge",
    [
      { id: "title", md: ridge },
      { id: "links", ts: `import { display } from "tslab";\ndisplay.html('${links}');` },
    ],
    "01-first",
  );
  await run(notebookNames(course.notebooks), "changed");
}, 180_000);
afterAll(() => course.remove());

test("trails come after the lessons, and each has a page in the folder trails", () => {
  expect(notebookNames(course.notebooks)).toEqual([
    "01-first",
    "02-second",
    "trails/ridge",
    "trails/valley",
  ]);
  expect(pageOf("trails/valley")).toContain("42");
  expect(existsSync(path.join(course.output, "trails", "valley.ipynb"))).toBe(true);
});

test("links lead from a lesson to a trail, from a trail to lessons and trails, and to the index", () => {
  expect(pageOf("01-first")).toContain('href="trails/valley.html#The-floor"');
  const valley = pageOf("trails/valley");
  expect(valley).toContain('href="../01-first.html#A-part"');
  expect(valley).toContain('href="ridge.html"');
  expect(valley).toContain('href="../index.html"');
});

test("a trail shows the exercise that it links to and pictures of the course's folder", () => {
  const valley = pageOf("trails/valley");
  expect(valley).toContain('<section class="file" id="exercises/01-first/valley.ts">');
  expect(valley).toContain('href="#exercises/01-first/valley.ts"');
  expect(valley).toContain('src="data:image/svg+xml');
  // What an output links to is shown where the text links to it.
  expect(pageOf("trails/ridge")).toContain(
    'href="../trails/valley.html#exercises/01-first/valley.ts"',
  );
});

test("a trail leads back to its lesson and on to the lesson's next trail, or to the next lesson", () => {
  const [ridge, valley] = [pageOf("trails/ridge"), pageOf("trails/valley")];
  for (const page of [ridge, valley]) {
    expect(page).toContain('<a rel="up" href="../01-first.html"><span>Lesson</span> First</a>');
  }
  expect(ridge).toContain('<a rel="next" href="../trails/valley.html">');
  expect(valley).toContain('<a rel="next" href="../02-second.html">');
  expect(pageOf("01-first")).toContain('<a rel="next" href="02-second.html">');
});

test("a trail alone is exported again, and the index still lists every page", async () => {
  await run(["trails/ridge"], "changed");
  const index = pageOf("index");
  for (const name of notebookNames(course.notebooks)) expect(index).toContain(`"${name}.html"`);
});

test("the index has a lesson's trails beneath it, and how long each of them takes", () => {
  const { document } = new JSDOM(pageOf("index")).window;
  const [first, second] = document.querySelectorAll("li.lesson");
  const trails = [...(first?.querySelectorAll("ul a") ?? [])];
  expect(trails.map((link) => link.getAttribute("href"))).toEqual([
    "trails/ridge.html",
    "trails/valley.html",
  ]);
  expect(second?.querySelectorAll("li")).toHaveLength(0);
  for (const place of document.querySelectorAll(".length")) {
    expect(place.textContent).toMatch(/^about \d+ minutes$/);
  }
  expect(document.querySelector("a.begin")?.getAttribute("href")).toBe("01-first.html");
});

test("jupyter nbconvert --to course makes the same page of a trail, byte by byte", () => {
  const executed = readFileSync(path.join(course.output, "trails", "valley.ipynb"));
  writeFileSync(path.join(course.notebooks, "trails", "valley.ipynb"), executed);
  const { status, stderr } = spawnSync(
    venvPython,
    ["-m", "nbconvert", "--to", "course", "--output-dir", course.folder, "valley.ipynb"],
    {
      cwd: path.join(course.notebooks, "trails"),
      encoding: "utf8",
      env: jupyterEnvironment(),
    },
  );
  expect(status, stderr).toBe(0);
  expect(readFileSync(path.join(course.folder, "valley.html"), "utf8")).toBe(
    pageOf("trails/valley"),
  );
});
