// The shape that every lesson and every trail keeps: short cells, one title, links that lead somewhere, no outputs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { cleaned } from "../../scripts/git/cleanNotebook.cjs";
import {
  allNames,
  anchorsOf,
  type Cell,
  codeCells,
  headingsOf,
  type Lesson,
  lessonNames,
  proseOf,
  readLesson,
  roomOf,
  textOf,
  trailNames,
} from "./lesson.js";

/** The start page has a shape of its own. */
const taught = lessonNames.filter((name) => name !== "00-start-here");

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

/** Where a link of a lesson leads: to a file and perhaps a section of it. */
function targetOf({ name }: Lesson, target: string) {
  const [file = "", anchor] = decodeURIComponent(target).split("#");
  const place = `notebooks/${name}.ipynb`;
  return { place: file === "" ? place : path.posix.join(path.posix.dirname(place), file), anchor };
}

const linksOf = (lesson: Lesson) =>
  Array.from(proseOf(lesson).matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target)
    .filter((target) => !/^(https?|mailto):/.test(target))
    .map((target) => ({ target, ...targetOf(lesson, target) }));

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe.each(allNames)("lesson %s", (name) => {
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
    for (const { target, place, anchor } of linksOf(lesson)) {
      expect(existsSync(inRoot(place)), target).toBe(true);
      if (anchor === undefined) continue;
      const linked = readLesson(place.replace(/^notebooks\/|\.ipynb$/g, ""));
      expect(anchorsOf(linked), target).toContain(anchor);
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

  test("links each exercise of its lesson just before the cell that checks it", () => {
    if (name === "00-start-here") return;
    for (const [i, cell] of lesson.cells.entries()) {
      const id = checkedBy(cell);
      if (id === undefined) continue;
      expect(id.split("/")[0]).toBe(roomOf(lesson));
      const before = lesson.cells[i - 1];
      expect(before?.cell_type, id).toBe("markdown");
      expect(before && textOf(before), id).toContain(`../exercises/${id}.ts`);
    }
  });
});

const checkedBy = (cell: Cell) =>
  cell.cell_type === "code" ? textOf(cell).match(/\bcheck\("([^"]+)"\)/)?.[1] : undefined;
const checksIn = (lesson: Lesson) => lesson.cells.flatMap((cell) => checkedBy(cell) ?? []);
const exercisesLinked = (lesson: Lesson) =>
  new Set(Array.from(proseOf(lesson).matchAll(/\.\.\/exercises\/([\w/-]+)\.ts/g), ([, id]) => id));
const figuresIn = (lesson: Lesson) =>
  countOf(codeCells(lesson).map(textOf).join("\n"), /\b(show|interact)\(/g);
const headingTexts = (lesson: Lesson) => headingsOf(lesson).map(({ text }) => text);

describe.each(taught)("lesson %s", (name) => {
  const lesson = readLesson(name);

  test("asks for several predictions, and has a summary and exercises", () => {
    expect(countOf(proseOf(lesson), /\*\*Predict/g)).toBeGreaterThanOrEqual(4);
    expect(headingTexts(lesson)).toEqual(expect.arrayContaining(["Summary", "Exercises"]));
  });

  // On a page that runs there are no files, and the page puts its own sentence in the place of this one.
  test("says how to work on its exercises in a cell of its own", () => {
    const how = lesson.cells.find(({ id }) => id === "exercises");
    expect(how?.metadata.tags).toEqual(["page:exercises"]);
    expect(how && linksOf({ ...lesson, cells: [how] })).toEqual([]);
  });

  test("shows several figures", () => {
    expect(figuresIn(lesson)).toBeGreaterThanOrEqual(3);
  });

  test("has three exercises or four, and links no others", () => {
    expect([3, 4]).toContain(checksIn(lesson).length);
    expect(exercisesLinked(lesson)).toEqual(new Set(checksIn(lesson)));
  });

  test("leads to each of its trails", () => {
    const linked = linksOf(lesson).map(({ place }) => place);
    const own = trailNames.filter((trail) => roomOf(readLesson(trail)) === name);
    expect(linked).toEqual(expect.arrayContaining(own.map((trail) => `notebooks/${trail}.ipynb`)));
  });
});

test("the start page shows a figure", () => {
  expect(figuresIn(readLesson("00-start-here"))).toBeGreaterThanOrEqual(1);
});

describe.each(trailNames)("trail %s", (name) => {
  const trail = readLesson(name);

  test("belongs to a lesson, and leads back to it in its first lines and at its end", () => {
    const lesson = roomOf(trail);
    expect(taught).toContain(lesson);
    const first = trail.cells.find(({ cell_type }) => cell_type === "markdown");
    const end = proseOf(trail).split(/^## Summary$/m)[1];
    for (const text of [first && textOf(first), end])
      expect(text).toContain(`](../${lesson}.ipynb`);
  });

  test("asks for two to five predictions, shows a figure, and has a summary", () => {
    const asked = countOf(proseOf(trail), /\*\*Predict/g);
    expect(asked).toBeGreaterThanOrEqual(2);
    expect(asked).toBeLessThanOrEqual(5);
    expect(figuresIn(trail)).toBeGreaterThanOrEqual(1);
    expect(headingTexts(trail)).toContain("Summary");
  });

  test("links the exercises that it checks", () => {
    expect([...exercisesLinked(trail)]).toEqual(expect.arrayContaining(checksIn(trail)));
  });
});
