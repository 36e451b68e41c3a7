// Notebooks that cannot become pages do not keep the others from being exported.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { text } from "../../../export/words/words.js";
import { notebookNames } from "../../../lib/node/notebook.js";
import { exportCourse, makeCourse } from "../course.js";
import { odd } from "../oddNotebooks.js";
import { broken } from "./brokenNotebooks.js";

const course = makeCourse();
const page = (name: string) => path.join(course.output, `${name}.html`);
const windows = process.platform === "win32";
/** Windows has no such name. */
const odds = odd.filter(({ name }) => !windows || !/[?<>]/.test(name));
let message = "";

beforeAll(async () => {
  for (const { name, content } of broken) {
    const file = path.join(course.notebooks, `${name}.ipynb`);
    if (typeof content === "function") content(file);
    else writeFileSync(file, content);
  }
  for (const { name, notebook } of odds) {
    writeFileSync(path.join(course.notebooks, `${name}.ipynb`), notebook);
  }
  writeFileSync(path.join(course.notebooks, "._01-first.ipynb"), "what macOS leaves");
  mkdirSync(course.output);
  writeFileSync(page("b-json"), "an older page");
  try {
    await exportCourse(course, notebookNames(course.notebooks), { execute: "saved" });
  } catch (error) {
    message = error instanceof Error ? error.message : String(error);
  }
});
afterAll(() => course.remove());

test.each(broken)("$name is named with what is wrong and what to do", ({ name, says }) => {
  expect(message).toMatch(says);
  if (name !== "b-json" && name !== "index") expect(existsSync(page(name))).toBe(false);
});

test("every line of the report is about a lesson, and the last counts them", () => {
  const lines = message.split("\n");
  expect(lines.at(-1)).toBe(text.failures({ count: broken.length, folder: course.output }));
  const about =
    /^(?:\S+\.ipynb cannot be (?:read|exported): |Lesson \S+, cell \d+ \(c\d+\): ).*\.$/;
  expect(lines.slice(0, -1).filter((line) => !about.test(line))).toEqual([]);
});

test.each(odds)("$name has a page", ({ name, has = /<main/, lacks }) => {
  const html = readFileSync(page(name), "utf8");
  expect(html).toMatch(has);
  if (lacks !== undefined) expect(html.replace(/<head>[\s\S]*?<\/head>/, "")).not.toMatch(lacks);
  const { document } = new JSDOM(html).window;
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(document.querySelectorAll("main")).toHaveLength(1);
  // The page's own: its parts would be elsewhere if an element of the notebook were left open.
  expect(document.querySelector("body > script:last-of-type")).not.toBeNull();
});

test("an older page of a broken lesson stays, and the index links what there is", () => {
  expect(readFileSync(page("b-json"), "utf8")).toBe("an older page");
  const { document } = new JSDOM(readFileSync(page("index"), "utf8")).window;
  const links = [...document.querySelectorAll(".lessons a")].map((link) =>
    decodeURIComponent(link.getAttribute("href") ?? ""),
  );
  expect(links.sort()).toEqual(
    ["b-json", ...odds.map(({ name }) => name)].map((name) => `${name}.html`).sort(),
  );
  expect(document.querySelectorAll(".lessons li")).toHaveLength(broken.length + odds.length);
});

test("no temporary folder is left", () => {
  expect(readdirSync(course.output).filter((name) => name.startsWith("."))).toEqual([]);
});
