// These rules hold for the words of each lesson's figures, explorers and predictions.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { files, read, root } from "../../house/tree.js";

const code = files.filter((file) =>
  /^lib\/lessons\/[^/]+\/((figures|explorers)\/[^/]+|predictions)\.ts$/.test(file),
);
const catalogues = files.filter((file) =>
  /^lib\/lessons\/[^/]+\/words\/en\/(figures|explorers|predictions)\.ts$/.test(file),
);

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
    const all = code.filter((other) => other.startsWith(room)).map(read);
    const unused = Object.entries(await wordsOf(file)).flatMap(([name, entry]) => {
      const own = `${room}${kind}/${name}.ts`;
      // Words of a single figure are called `text` there.
      if (code.includes(own)) {
        const keys = Object.keys(entry);
        const used = keys.filter((key) => new RegExp(`text\\.${key}\\b`).test(read(own)));
        return keys.filter((key) => !used.includes(key)).map((key) => `${name}.${key}`);
      }
      return all.some((text) => new RegExp(`\\b${name}\\b`).test(text)) ? [] : [name];
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
