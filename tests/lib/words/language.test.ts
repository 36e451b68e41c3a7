import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { transformSync } from "esbuild";
import { afterEach, expect, test } from "vitest";
import { language, speak, speaking } from "../../../lib/words/language.js";

afterEach(() => speak(undefined));

const file = path.join(import.meta.dirname, "..", "..", "..", "lib", "words", "language.ts");
const source = readFileSync(file, "utf8");

/** The language of a realm with nothing but the language's own globals and those given. */
function languageIn(realm: Record<string, unknown>): string {
  const { code } = transformSync(source, { loader: "ts", format: "iife", globalName: "words" });
  return vm.runInNewContext(`${code}; words.language()`, realm);
}

const page = (lang?: string) => ({ document: { documentElement: { lang } } });
const node = (lang?: string) => ({ process: { env: { COURSE_LANG: lang } } });

test("English is spoken where nothing says another", () => {
  for (const realm of [{}, { document: null }, page(), page(""), node(), { process: {} }]) {
    expect(languageIn(realm)).toBe("en");
  }
});

test("a page and COURSE_LANG name the language, with a region or not", () => {
  for (const tag of ["zh", "zh-CN", "ZH_CN.UTF-8"]) {
    expect(languageIn(page(tag))).toBe("zh");
    expect(languageIn(node(tag))).toBe("zh");
  }
  expect(languageIn({ ...node("en"), ...page("zh") })).toBe("en");
});

test("a language without words is not spoken", () => {
  for (const tag of ["de", "zhuang", "toString"]) {
    expect(languageIn(node(tag))).toBe("en");
    expect(languageIn(page(tag))).toBe("en");
  }
});

test("something may be told in another language, and what follows is not", () => {
  speak("en");
  expect(speaking("zh", language)).toBe("zh");
  expect(() => speaking("zh", () => JSON.parse("{"))).toThrow(SyntaxError);
  expect(language()).toBe("en");
});

test("speak chooses, and lets go again", () => {
  speak("zh");
  expect(language()).toBe("zh");
  speak(undefined);
  expect(language()).toBe(languageIn(node(process.env.COURSE_LANG)));
});
