// The table of notebooks/README.md: every row names a section, and every link leads to one.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inRoot } from "../../scripts/setup/paths.mjs";
import { anchorOf, headingsOf, readLesson } from "./lesson.js";

const text = readFileSync(inRoot("notebooks", "README.md"), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").slice(1, -1));

test("no row is without a section, but for the headings of the note", () => {
  for (const [said = "", taught = ""] of rows) {
    const heading = /^ \*\*.+\*\* \(.+\) $/.test(said);
    const rule = /^-+$/.test(said.trim());
    const head = taught.trim() === "Taught in" || taught.trim() === "Answered in";
    if (!heading && !rule && !head) expect(taught, said).toContain("](");
  }
});

test("every link leads to a section", () => {
  const links = [...text.matchAll(/\]\((\S+?)\.ipynb#(\S+?)\)/g)];
  expect(links.length).toBeGreaterThanOrEqual(60);
  for (const [link, name = "", anchor] of links) {
    const sections = headingsOf(readLesson(path.basename(name))).map((h) => anchorOf(h.text));
    expect(sections, link).toContain(anchor);
  }
});
