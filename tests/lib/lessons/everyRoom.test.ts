// What holds in each lesson's room: a file has the name of what it exports, and words are in the catalogues.
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { files, read, root } from "../../house/tree.js";

const figures = files.filter((file) =>
  /^lib\/lessons\/[^/]+\/(figures|explorers)\/[^/]+$/.test(file),
);
const predictions = files.filter((file) => /^lib\/lessons\/[^/]+\/predictions\.ts$/.test(file));
const catalogues = files.filter((file) =>
  /^lib\/lessons\/[^/]+\/words\/en\/(figures|explorers|predictions)\.ts$/.test(file),
);

test.each(figures)("%s has the name of what it exports", (file) => {
  const [first = "", ...rest] = path.posix.basename(file, ".ts");
  // A family of functions may have the name of the type that they are about.
  const name = `[${first}${first.toUpperCase()}]${rest.join("")}`;
  expect(read(file)).toMatch(new RegExp(`^export (const|function|type) ${name}\\b`, "m"));
});

/** The texts in code that look like words for people, or like what joins them. */
function proseIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /\p{L}{2,}\P{L}* \p{L}|^[,;.:]? $/u.test(node.text))
      found.push(node.text);
    if (ts.isTemplateLiteralToken(node) && /(^| )\p{L}{2,}( |$)/u.test(node.text))
      found.push(node.text);
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("room.ts", code, ts.ScriptTarget.Latest));
  return found;
}

test.each([
  ["label('learning rate η')", ["learning rate η"]],
  ["names.join(', ')", [", "]],
  ["label(`\u0024{n} steps`)", [" steps"]],
  ["label(`slope \u0024{n}`)", ["slope "]],
  ["import { a } from './a b.js'; Plot.text(rows, { x: 'end', frameAnchor: 'top-left' })", []],
  ["draw({ strokeDasharray: '4 3', d: `M0 0h\u0024{n}`, text: `θ = \u0024{n}` })", []],
])("%s: words are told from names and numbers", (code, prose) => {
  expect(proseIn(code)).toEqual(prose);
});

test.each([...figures, ...predictions])("%s holds no words", (file) => {
  expect(proseIn(read(file))).toEqual([]);
});

type Words = { readonly [Key: string]: string | Words };

async function wordsOf(file: string): Promise<Words> {
  const module: { en: Words } = await import(pathToFileURL(path.join(root, file)).href);
  return module.en;
}

/** The messages of a catalogue; a plural has several. */
const messagesOf = (words: Words): string[] =>
  Object.values(words).flatMap((inside) =>
    typeof inside === "string" ? [inside] : messagesOf(inside),
  );

describe.each(catalogues)("%s", (file) => {
  const room = file.replace(/words\/en\/.*/, "");
  const kind = path.posix.basename(file, ".ts");

  test("has no words that nothing uses", async () => {
    const all = [...figures, ...predictions].filter((other) => other.startsWith(room)).map(read);
    const unused = Object.entries(await wordsOf(file)).flatMap(([name, entry]) => {
      const own = `${room}${kind}/${name}.ts`;
      // Words of a single figure are called `text` there.
      if (figures.includes(own)) {
        const code = read(own);
        const keys = Object.keys(entry).filter((key) => !new RegExp(`text\\.${key}\\b`).test(code));
        return keys.map((key) => `${name}.${key}`);
      }
      return all.some((code) => new RegExp(`\\b${name}\\b`).test(code)) ? [] : [name];
    });
    expect(unused).toEqual([]);
  });

  test("has braces around names alone, and no signs of a translation", async () => {
    for (const text of messagesOf(await wordsOf(file))) {
      expect(text.replace(/\{[a-z]\w*\}/gi, ""), text).not.toMatch(/[{}]/);
      expect(text).not.toMatch(/\b(shall|for ever|to and fro)\b/i);
    }
  });
});
