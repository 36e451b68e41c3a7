// The shape that every lesson keeps: short cells, one title, links that lead somewhere, no outputs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { cleaned } from "../../scripts/git/cleanNotebook.cjs";
import {
  anchorOf,
  codeCells,
  headingsOf,
  lessonNames,
  proseOf,
  readLesson,
  textOf,
} from "./lesson.js";

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What a cell has in quotation marks or as a comment, without the paths that it imports. */
function wordsIn(text: string): string[] {
  const source = ts.createSourceFile("cell.ts", text, ts.ScriptTarget.Latest, true);
  const words: string[] = [];
  let rest = text;
  const visit = (node: ts.Node): void => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const quoted = node.getText(source);
    if (!ts.isImportDeclaration(node.parent)) words.push(quoted);
    rest = rest.replace(quoted, "");
  };
  visit(source);
  return [...words, ...(rest.match(/\/\/.*|\/\*[\s\S]*?\*\//g) ?? [])];
}

test("words in a cell are found, in quotation marks, templates and comments", () => {
  const template = `\`three \${"four"} five\``;
  const cell = `import { a } from "./two words.js";
log("one // two", ${template}); // Six and
/* seven */`;
  const found = ['"one // two"', template, "// Six and", "/* seven */"];
  expect(wordsIn(cell)).toEqual(found);
});

test("the course has its seven lessons", () => {
  expect(lessonNames).toEqual([
    "00-start-here",
    "01-quadratic",
    "02-gradients",
    "03-softmax",
    "04-cross-entropy",
    "05-batch-gradient-descent",
    "06-cost",
  ]);
});

describe.each(lessonNames)("lesson %s", (name) => {
  const lesson = readLesson(name);
  const code = codeCells(lesson).map(textOf);

  test("is for the TypeScript kernel", () => {
    expect(lesson.metadata.kernelspec).toMatchObject({ name: "tslab", language: "typescript" });
  });

  // In the folder it may have been run. An archive of the course has no index to look into.
  const indexed = spawnSync("git", ["cat-file", "blob", `:notebooks/${name}.ipynb`], {
    cwd: inRoot(),
    encoding: "utf8",
  });
  test.runIf(indexed.status === 0)("is stored without outputs", () => {
    expect(indexed.stdout).toBe(cleaned(indexed.stdout));
  });

  test("has code cells of at most 10 lines, half of them of at most 3", () => {
    const lengths = code.map((text) => text.trim().split("\n").length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(10);
    expect(median(lengths)).toBeLessThanOrEqual(3);
  });

  // The same cells stand in the lesson's other languages, so what they show is symbols, names and keys.
  test("has no prose in its code cells", () => {
    const inWords = /\p{L}{3,} \p{L}{3,}/u;
    const columnOfData = /^"[\w ]+ \((mm|g)\)"$/;
    const prose = code
      .flatMap(wordsIn)
      .filter((words) => inWords.test(words) && !columnOfData.test(words));
    expect(prose).toEqual([]);
  });

  test("has one title and no gap in its headings", () => {
    const levels = headingsOf(lesson).map(({ level }) => level);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0), `heading ${i}`).toBeLessThanOrEqual(1);
    });
  });

  test("names its cells in words, each once", () => {
    const ids = lesson.cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
  });

  test("links to files and sections that exist", () => {
    for (const [, target = ""] of proseOf(lesson).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?|mailto):/.test(target)) continue;
      const [file = "", anchor] = decodeURIComponent(target).split("#");
      const place =
        file === "" ? inRoot("notebooks", `${name}.ipynb`) : path.join(inRoot("notebooks"), file);
      expect(existsSync(place), target).toBe(true);
      if (anchor === undefined) continue;
      const linked = readLesson(path.basename(place, ".ipynb"));
      expect(
        headingsOf(linked).map(({ text }) => anchorOf(text)),
        target,
      ).toContain(anchor);
    }
  });

  test("uses no randomness without a seed", () => {
    for (const text of code) expect(text).not.toContain("Math.random");
  });

  test("announces each question it asks, in the same section and before it", () => {
    for (const [i, cell] of lesson.cells.entries()) {
      if (cell.cell_type !== "code" || !/\bask\(/.test(textOf(cell))) continue;
      const before = lesson.cells.slice(0, i).filter(({ cell_type }) => cell_type === "markdown");
      const section = before
        .map(textOf)
        .join("\n\n")
        .split(/^#{1,6} /m)
        .at(-1);
      expect(section, cell.id).toContain("**Predict");
    }
  });

  test("asks for several predictions, and has a summary and exercises", () => {
    if (name === "00-start-here") return;
    expect(proseOf(lesson).match(/\*\*Predict/g)?.length ?? 0).toBeGreaterThanOrEqual(4);
    expect(headingsOf(lesson).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Summary", "Exercises"]),
    );
  });

  test("shows several figures", () => {
    const shown = code.join("\n").match(/\bshow\(/g)?.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(name === "00-start-here" ? 1 : 3);
  });

  test("links each exercise of its own just before the cell that checks it", () => {
    const checked = [...code.join("\n").matchAll(/\bcheck\("([^"]+)"\)/g)].map(([, id]) => id);
    const linked = [...proseOf(lesson).matchAll(/\.\.\/exercises\/([\w/-]+)\.ts/g)].map(
      ([, id]) => id,
    );
    if (name === "00-start-here") return;
    expect(checked).toHaveLength(4);
    expect(new Set(linked)).toEqual(new Set(checked));
    for (const id of checked) expect(id?.split("/")[0]).toBe(name);
    for (const [i, cell] of lesson.cells.entries()) {
      const id = textOf(cell).match(/\bcheck\("([^"]+)"\)/)?.[1];
      if (cell.cell_type !== "code" || id === undefined) continue;
      const before = lesson.cells[i - 1];
      expect(before?.cell_type, id).toBe("markdown");
      expect(before && textOf(before), id).toContain(`../exercises/${id}.ts`);
    }
  });
});
