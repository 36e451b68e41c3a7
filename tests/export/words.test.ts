import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { languages } from "../../lib/words/language.js";

const folder = inRoot("export", "course_export", "words");

/** Each key of a language's words, with the placeholders in its message. */
function shapeOf(file: string): string[] {
  const shape: string[] = [];
  const visit = (key: string, value: unknown) => {
    if (typeof value === "string") {
      const names = [...value.matchAll(/\{(\w*)\}/g)].map(([, name]) => name).sort();
      shape.push(`${key} ${names.join()}`);
    } else {
      for (const [name, inner] of Object.entries(Object(value))) visit(`${key}.${name}`, inner);
    }
  };
  visit("", JSON.parse(readFileSync(path.join(folder, file), "utf8")));
  return shape.sort();
}

test("a page speaks every language of the course, with the keys and placeholders of English", () => {
  const files = readdirSync(folder);
  expect(files.sort()).toEqual(languages.map((language) => `${language}.json`).sort());
  for (const file of files) expect(shapeOf(file), file).toEqual(shapeOf("en.json"));
});
