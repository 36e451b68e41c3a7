// Words, stubs, solutions and READMEs: each English file has a Chinese one that is up to date and says the same.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { inRoot } from "../../../lib/node/paths.mjs";
import { isPlural } from "../../../lib/words/catalogue.js";
import { chineseFileOf, englishFiles, fileIsCurrent } from "../../../scripts/translation/files.js";
import { glossary } from "../../../scripts/translation/glossary.js";
import {
  codeIn,
  formulasIn,
  numbersIn,
  sentencesIn,
  structureOf,
  typographyOf,
  wrongTermsIn,
} from "./compare.js";

const files = englishFiles();
const words = files.filter((file) => file.includes("/words/en"));
const programs = files.filter((file) => /^(exercises|solutions)\//.test(file));
const readmes = files.filter((file) => file.endsWith("README.md"));

test("every English text has its Chinese, which translates what it says now", () => {
  const register = files.filter((file) => !fileIsCurrent(file));
  expect(register, "npm run translate says what to do").toEqual([]);
});

/** The messages of a file of words, by their keys. A plural has its forms in a row. */
async function messagesIn(file: string): Promise<Map<string, string>> {
  const address = pathToFileURL(inRoot(file)).href;
  const module: unknown = file.endsWith(".json")
    ? JSON.parse(readFileSync(inRoot(file), "utf8"))
    : await import(address);
  const messages = new Map<string, string>();
  const visit = (key: string, value: unknown) => {
    if (typeof value === "string") messages.set(key, value);
    else if (isPlural(value)) messages.set(key, value.other);
    else for (const [name, inner] of Object.entries(Object(value))) visit(`${key}.${name}`, inner);
  };
  // CommonJS modules come with their exports as the default, too.
  const { default: whole, ...named } = Object(module);
  for (const [name, value] of Object.entries(Object.keys(named).length > 0 ? named : whole))
    visit(name.replace(/^(en|zh)$/, ""), value);
  return messages;
}

/** Placeholders are no words, and no numbers. */
const plain = (message: string) => message.replace(/\{\w+\}/g, "□");

/** Zero and one are numbers in one language where they are words in the other. */
const numbersOf = (message: string) =>
  numbersIn(plain(message)).filter((one) => !/^[01]$/.test(one));

describe.each(words)("%s", async (file) => {
  const [english, chinese] = await Promise.all([messagesIn(file), messagesIn(chineseFileOf(file))]);

  test("says the same in Chinese: every key, every number, every piece of code", () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of english) {
      const own = chinese.get(key) ?? "";
      expect(numbersOf(own), key).toEqual(numbersOf(message));
      expect(codeIn(own), key).toEqual(codeIn(message));
    }
  });

  test("is Chinese through and through", () => {
    const faults = [...chinese].flatMap(([key, message]) =>
      [sentencesIn, typographyOf, wrongTermsIn].flatMap((faultsIn) =>
        faultsIn(plain(message)).map((fault) => `${key}: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

/** The program without its comments. */
function tokensOf(file: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true);
  scanner.setText(readFileSync(inRoot(file), "utf8"));
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens;
}

test.each(programs)("%s is the same program in Chinese, under other comments", (file) => {
  const chinese = chineseFileOf(file);
  expect(tokensOf(chinese)).toEqual(tokensOf(file));
  const [own = "", english = ""] = [chinese, file].map((one) => readFileSync(inRoot(one), "utf8"));
  for (const tag of [/@param \w+/g, /@returns/g, /@example [^/\n]*/g]) {
    expect(own.match(tag) ?? []).toEqual(english.match(tag) ?? []);
  }
  expect(/\p{Script=Han}/u.test(own)).toBe(/\/\/|\/\*/.test(english));
});

test.each(readmes)("%s says the same in Chinese", (file) => {
  const chinese = chineseFileOf(file);
  expect(existsSync(inRoot(chinese))).toBe(true);
  const [own = "", english = ""] = [chinese, file].map((one) => readFileSync(inRoot(one), "utf8"));
  expect(structureOf(own)).toEqual(structureOf(english));
  expect(formulasIn(own)).toEqual(formulasIn(english));
  expect(numbersIn(own)).toEqual(numbersIn(english));
  expect(wrongTermsIn(own)).toEqual([]);
});

test("how much there is", async () => {
  const counts = await Promise.all(words.map(async (file) => (await messagesIn(file)).size));
  const messages = counts.reduce((sum, count) => sum + count, 0);
  console.log(
    `Chinese words: ${messages} messages in ${words.length} catalogues, ${programs.length} programs, ${readmes.length} READMEs, ${glossary.length} terms`,
  );
  expect(messages).toBeGreaterThan(1000);
});
