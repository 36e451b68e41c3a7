import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isTrail, notebookNames, readNotebook } from "../../../lib/node/notebook.js";
import { UserError } from "../../../lib/node/userError.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notebooks-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, `\ufeff${JSON.stringify(content)}`);
  return file;
}

test("a cell's source is one text, however its lines are saved", () => {
  const cells = [
    { cell_type: "markdown", source: ["# A\n", "b"], id: "a" },
    { cell_type: "code", source: "1 + 1", metadata: { tags: ["measurement"] } },
  ];
  expect(readNotebook(write("a.ipynb", { nbformat: 4, cells })).cells).toEqual([
    { kind: "markdown", source: "# A\nb", id: "a", tags: [] },
    { kind: "code", source: "1 + 1", id: undefined, tags: ["measurement"] },
  ]);
});

test("what is no notebook is refused with its name", () => {
  const file = write("a.ipynb", { nbformat: 4, cells: [{ cell_type: "code" }] });
  expect(() => readNotebook(file)).toThrow(UserError);
  expect(() => readNotebook(file)).toThrow(/^a\.ipynb/);
});

test("a folder's notebooks come in order, without what macOS leaves beside them", () => {
  for (const name of ["b.ipynb", "a.ipynb", "._a.ipynb", "a.md"]) write(name, {});
  expect(notebookNames(folder)).toEqual(["a", "b"]);
});

test("trails come after the lessons, with their folder's name and their lesson's", () => {
  mkdirSync(path.join(folder, "trails"));
  const file = write("trails/a.ipynb", {
    nbformat: 4,
    cells: [],
    metadata: { course: { lesson: "b" } },
  });
  write("b.ipynb", { nbformat: 4, cells: [] });
  expect(notebookNames(folder).slice(-2)).toEqual(["b", "trails/a"]);
  expect(["b", "trails/a"].map(isTrail)).toEqual([false, true]);
  expect(readNotebook(file).lesson).toBe("b");
  expect(readNotebook(path.join(folder, "b.ipynb")).lesson).toBeUndefined();
});
