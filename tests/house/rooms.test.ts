// What a room keeps: a file for each figure and explorer, named after what it exports; all words in its catalogues; nothing of later rooms.
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { exercises } from "../../lib/lessons/exercises.js";
import { files, read } from "./tree.js";

const drawing = files.filter((file) =>
  /^lib\/lessons\/[^/]+\/(figures|explorers)\/.*\.ts$/.test(file),
);
const predictions = files.filter((file) => /^lib\/lessons\/[^/]+\/predictions\.ts$/.test(file));

test.each(drawing)("%s exports its name", (file) => {
  const exported = [...read(file).matchAll(/^export (?:function|const|type) (\w+)/gm)];
  const names = exported.map(([, name = ""]) => name.toLowerCase());
  expect(names).toContain(path.posix.basename(file, ".ts").toLowerCase());
});

test("lib/lessons/exercises.ts lists each lesson that has words of exercises", () => {
  const rooms = files.flatMap((file) => {
    const [, lesson] = /^lib\/lessons\/([^/]+)\/words\/exercises\.ts$/.exec(file) ?? [];
    return lesson === undefined ? [] : [lesson];
  });
  expect(rooms).not.toEqual([]);
  const missing = rooms.filter((lesson) => !Object.hasOwn(exercises, lesson));
  expect(missing, "add these lessons to `exercises` in lib/lessons/exercises.ts").toEqual([]);
});

// Otherwise the kernel would infer them from all the words of a catalogue, for each cell that asks a question.
test.each(predictions)("%s names the types of its predictions", (file) => {
  const [all, typed] = [/^export const \w+/gm, /^export const \w+: (Choice|Estimate) = /gm].map(
    (pattern) => read(file).match(pattern)?.length,
  );
  expect(typed).toBe(all);
});

/** What code puts into words by itself: prose in quotation marks, what joins words, a template with words in it. */
function proseIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node)) return [];
  const own =
    (ts.isStringLiteral(node) && isProse(node.text)) ||
    (ts.isTemplateLiteralToken(node) && /\p{Letter}{2}/u.test(node.text));
  const inside: string[] = own ? [node.getText()] : [];
  ts.forEachChild(node, (child) => {
    inside.push(...proseIn(child));
  });
  return inside;
}

const isProse = (text: string) =>
  /\p{Letter}{2,}\P{Letter}* \p{Letter}/u.test(text) || /^[,;:.]? $/.test(text);

const parsed = (code: string) =>
  ts.createSourceFile("sample.ts", code, ts.ScriptTarget.ES2022, true);

describe("words stand in catalogues", () => {
  test.each([
    '"the slope is"',
    '"learning rate η"',
    '", "',
    '" "',
    "'log, then exp'",
    "`slope `",
  ])("%s is prose", (text) => {
    expect(proseIn(parsed(`say(${text})`))).toEqual([text]);
  });

  test.each(['"4 4"', '"top-left"', "`4 4`"])("%s is none", (text) => {
    expect(proseIn(parsed(`import "two words"; say(${text})`))).toEqual([]);
  });

  test.each([...drawing, ...predictions])("%s has none of its own", (file) => {
    expect(proseIn(parsed(read(file)))).toEqual([]);
  });
});

test("no room imports a later one", () => {
  const rooms = files.filter((file) => /^lib\/lessons\/\d/.test(file) && file.endsWith(".ts"));
  const later = rooms.flatMap((file) =>
    Array.from(read(file).matchAll(/ from "([./]+[^"]*)"/g), ([, target = ""]) =>
      path.posix.join(path.posix.dirname(file), target),
    )
      .filter((target) => /^lib\/lessons\/\d/.test(target) && roomOf(target) > roomOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(later).toEqual([]);
});

const roomOf = (file: string) => file.split("/")[2] ?? "";
