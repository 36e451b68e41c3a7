import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Export } from "../../export/exportLessons.js";
import type { Line } from "../../export/python.js";
import { text as words } from "../../export/words/words.js";
import { notebookNames } from "../../lib/node/notebook.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { exportCourse, makeCourse, writeFixture } from "./course.js";

const course = makeCourse();
const said: Line[] = [];

/** Exports the course's lessons, or those named, and aborts when a line says so. */
function run(
  lessons = notebookNames(course.notebooks),
  endAt?: (line: Line) => boolean,
  execute: Export["execute"] = "changed",
) {
  const interrupted = new AbortController();
  const note = (line: Line) => {
    said.push(line);
    if (endAt?.(line)) interrupted.abort(new Error("interrupted"));
  };
  return exportCourse(course, lessons, {
    progress: { executing: note, wrote: note, clear() {} },
    signal: interrupted.signal,
    execute,
  });
}

const pages = () =>
  new Map(
    readdirSync(course.output).map((file) => [
      file,
      readFileSync(path.join(course.output, file), "utf8"),
    ]),
  );
let good: Map<string, string>;
const lessonsOf = (all: Map<string, string>) => [...all].filter(([file]) => file !== "index.html");
const lessonPages = () => lessonsOf(pages());
const goodLessons = () => lessonsOf(good);

beforeAll(async () => {
  writeFixture(course);
  await run();
  good = pages();
});
afterAll(() => course.remove());

test("one page per lesson and an index, and nothing else", () => {
  expect([...good.keys()].sort()).toEqual(["01-first.html", "02-second.html", "index.html"]);
  expect(said).toContainEqual({
    lesson: "01-first",
    status: "running",
    cell: 2,
    id: "print",
    total: 6,
  });
  expect(said.filter(({ status, bytes }) => status === "done" && bytes)).toHaveLength(3);
});

test("the index names each lesson with its first sentence", () => {
  const index = good.get("index.html") ?? "";
  expect(index).toMatch(/<a href="01-first.html">The first lesson on <span class="katex">/);
  expect(index).toMatch(/<p>What does one step do, with <span class="katex">/);
  expect(index).toContain("<p>No formula here.</p>");
});

test("a page has language, title, landmarks, contents and its neighbours", () => {
  const page = good.get("01-first.html") ?? "";
  expect(page).toContain('<html lang="en">');
  expect(page).toContain(
    "<title>The first lesson on η_t^2 · Gradient descent in TypeScript</title>",
  );
  expect(page).toContain('<main id="lesson"');
  expect(page).toContain('<a class="skip" href="#lesson">');
  expect(page).toContain('<li><a href="#A-wide-part">A wide part</a></li>');
  expect(page).toContain('<a rel="next" href="02-second.html"><span>Next</span> The second lesson');
  expect(page).not.toContain('rel="prev"');
  expect(page).toContain('<section class="file" id="exercises/01-first/step.ts">');
});

test("dollar signs in HTML output are not formulas", () => {
  expect(good.get("01-first.html")).toContain("<p>from $5 to <b>$7</b>; <code>$x$</code></p>");
});

test("links in an output lead to pages, or nowhere", () => {
  expect(good.get("01-first.html")).toContain(
    '<a href="02-second.html#The-second-part">on</a> <a href="01-first.html#exercises/01-first/step.ts">do</a> <a>gone</a>',
  );
});

test("a formula in a heading is typeset in the table of contents, too", () => {
  expect(good.get("01-first.html")).toMatch(
    /<li><a href="#The-%24%5Ceta%24-part">The <span class="katex">.*part<\/a><\/li>/,
  );
});

test("a formula that is an output is typeset", () => {
  expect(good.get("02-second.html")).toMatch(
    /<div class="html" tabindex="0"><span class="katex-display" tabindex="0">/,
  );
});

test.each([
  [
    "throws",
    `const a = 1;\n\nthrow new Error("on purpose");`,
    /^Lesson 03-bad failed in cell 2 \(bad\), which begins: const a = 1;\n[\s\S]*Error: on purpose/,
  ],
  ["does not type-check", `const b: number = "b";`, /cell 2 \(bad\)[\s\S]*not assignable/],
  [
    "ends its kernel",
    `process.kill(process.pid, "SIGKILL");`,
    new RegExp(`cell 2 \\(bad\\)[\\s\\S]*${words.execution.deadKernel}`),
  ],
])("a cell that %s fails the export, which leaves the earlier pages", async (_, ts, message) => {
  course.write("03-bad", [
    { id: "title", md: "# Bad" },
    { id: "bad", ts },
    { id: "after", ts: "1" },
  ]);
  await expect(run(["03-bad"])).rejects.toThrow(message);
  expect(lessonPages()).toEqual(goodLessons());
});

test("a cell's warning is an output, and so is an error that is wanted", async () => {
  course.write("05-warned", [
    { id: "title", md: "# Warned" },
    { id: "warning", ts: 'console.error("careful <b>");' },
    { id: "wanted", ts: 'throw new RangeError("on purpose <b>");', tags: ["raises-exception"] },
    { id: "after", ts: "1 + 1" },
  ]);
  await run(["05-warned"]);
  const page = pages().get("05-warned.html");
  expect(page).toMatch(/<pre class="text error wrap"[^>]*>careful &lt;b&gt;/);
  expect(page).toMatch(/<pre class="text error wrap"[^>]*>RangeError: on purpose &lt;b&gt;\n/);
  rmSync(path.join(course.output, "05-warned.html"));
  rmSync(path.join(course.notebooks, "05-warned.ipynb"));
});

test("a lesson that fails stops no other; its page stays, and the index lists it", async () => {
  course.write("03-bad", [{ id: "title", md: "# Once good" }]);
  course.write("04-after", [{ id: "title", md: "# After the bad one" }]);
  await run(["03-bad"]);
  course.write("03-bad", [{ id: "bad", ts: "throw 1" }]);
  const failing = run(["03-bad", "04-after"]);
  await expect(failing).rejects.toThrow(
    /^Lesson 03-bad failed in cell 1[\s\S]*\n1 lesson has no new page; every other page is in .*\.$/,
  );
  expect(pages().get("03-bad.html")).toContain("Once good");
  expect(pages().get("04-after.html")).toContain("After the bad one");
  expect(pages().get("index.html")).toContain('<a href="04-after.html">');
  rmSync(path.join(course.notebooks, "04-after.ipynb"));
  for (const file of ["03-bad.html", "04-after.html"]) rmSync(path.join(course.output, file));
});

test("a cell that measures time runs while no cell of another lesson does", async () => {
  const busy = `const begin = Date.now();
while (Date.now() < begin + 200);
console.log(\`from \${begin} to \${Date.now()}\`);`;
  const cells = (tags?: string[]) =>
    ["a", "b", "c", "d"].map((id) => ({ id, ts: busy, ...(tags && { tags }) }));
  course.write("04-timed", cells(["measurement"]));
  course.write("05-other", cells());
  await run(["04-timed", "05-other"], undefined, "fresh");
  const spans = (page: string) =>
    Array.from(
      pages()
        .get(page)
        ?.matchAll(/from (\d{10,}) to (\d{10,})/g) ?? [],
    ).map((found) => ({
      begin: Number(found[1]),
      end: Number(found[2]),
    }));
  const [timed, other] = ["04-timed.html", "05-other.html"].map(spans);
  expect([timed?.length, other?.length]).toEqual([4, 4]);
  const beside = other?.filter(({ begin, end }) =>
    timed?.some((cell) => begin < cell.end && cell.begin < end),
  );
  expect(beside).toEqual([]);
  for (const lesson of ["04-timed", "05-other"]) {
    rmSync(path.join(course.output, `${lesson}.html`));
    rmSync(path.join(course.notebooks, `${lesson}.ipynb`));
  }
});

test("a formula that KaTeX cannot read is shown as its source, and its cell is named", async () => {
  said.length = 0;
  course.write("03-bad", [{ id: "idea", md: "# Bad\n\nHere is $\\frac{1$ and $x$." }]);
  await run(["03-bad"]);
  const [warning] = said.flatMap(({ warnings = [] }) => warnings);
  expect(warning).toMatchObject({ cell: 1, id: "idea" });
  expect(warning?.text).toMatch(/^A formula is shown as its source: this formula cannot be read: /);
  expect(pages().get("03-bad.html")).toMatch(
    /Here is <code class="tex">\\frac\{1<\/code> <span class="removed">\(this formula cannot be read: .*\)<\/span> and <span class="katex">/,
  );
  rmSync(path.join(course.output, "03-bad.html"));
});

test("a lone surrogate in a cell or an output stops nothing", async () => {
  course.write("05-half", [
    { id: "title", md: "# Half \ud800" },
    { id: "print", ts: 'console.log("\ud800", "printed " + "half".length);' },
  ]);
  await run(["05-half"]);
  expect(pages().get("05-half.html")).toMatch(/<h1[^>]*>Half \ufffd<[\s\S]*printed 4/);
  rmSync(path.join(course.output, "05-half.html"));
  rmSync(path.join(course.notebooks, "05-half.ipynb"));
});

test("an interrupted export ends its kernels and leaves the earlier pages", async () => {
  course.write("03-bad", [{ id: "endless", ts: "for (;;) {}" }]);
  await expect(run(["03-bad"], ({ id }) => id === "endless")).rejects.toThrow("interrupted");
  expect(lessonPages()).toEqual(goodLessons());
});

test("npm run export refuses an unknown lesson in one sentence", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [inRoot("scripts", "course.cjs"), "export", "99-none"],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no lesson "99-none"; the lessons are .*\.\n$/);
});
