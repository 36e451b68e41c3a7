// Imports point one way. dependency-cruiser's rules would be no shorter, and it can't read notebooks.
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { allIds, places } from "../../grader/node/exercises/exercises.js";
import { closedTo, type Guide } from "../../lib/exercises/guide.js";
import { mayImport } from "./parts.js";
import { codeOf, files, read } from "./tree.js";

// Students' files are their own, so only the stubs are checked.
const isCode = (file: string) => /\.([cm]?[jt]s|ipynb)$/.test(file) && !/^exercises\/\d/.test(file);
const texts = new Map(files.filter(isCode).map((file) => [file, codeOf(file)]));

/** The files of the course that a text imports. Cells import from the root, stubs from where the exercise lies. */
function importsOf(file: string, text: string): string[] {
  const folder = file.endsWith(".ipynb") ? "." : path.posix.dirname(file.replace("/.stubs", ""));
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => path.posix.join(folder, fileName).replace(/\.js$/, ".ts"));
}

test("a part imports only what the house lets it import", () => {
  const astray = [...texts].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((imported) => !mayImport(file, imported))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(astray).toEqual([]);
});

test("no file is loaded by what it loads", () => {
  // Types may name one another, as nodes and their documents do: they are gone before anything is loaded.
  const loaded = (text: string) => text.replace(/^(import|export) type [^;]*;/gm, "");
  const left = new Map([...texts].map(([file, text]) => [file, importsOf(file, loaded(text))]));
  for (let size = Number.NaN; size !== left.size; ) {
    size = left.size;
    for (const [file, imported] of left) {
      if (!imported.some((other) => left.has(other))) left.delete(file);
    }
  }
  expect([...left.keys()]).toEqual([]);
});

test.each(allIds())("%s's stub and solution don't import what it teaches", async (id) => {
  const { guide } = (await import(pathToFileURL(places.guide(id)).href)) as { guide: Guide };
  const statements = ["exercises/.stubs", "solutions"].flatMap(
    (folder) => read(`${folder}/${id}.ts`).match(/^import [^;]* from/gm) ?? [],
  );
  for (const name of Object.keys(closedTo(guide))) {
    expect(statements.join("\n")).not.toMatch(new RegExp(`\\b${name}\\b`));
  }
});
