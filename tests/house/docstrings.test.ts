import { describe, expect, test } from "vitest";
import { docstringsOf } from "./docstrings.js";
import { files, read } from "./tree.js";

/** The data sets, and helpers of the other modules: their docstrings may leave out what their types say. */
const short = /^lib\/(data\/\w+|describe|require|requireKind|dataset|vector)\.ts$/;

describe.each(files.filter((file) => /^lib\/(data\/)?\w+\.ts$/.test(file)))("%s", (file) => {
  const required = short.test(file) ? [] : ["param", "returns", "throws", "see"];
  test("docstrings have every part, and at least an example", () => {
    const docstrings = docstringsOf(file);
    for (const [, name = ""] of read(file).matchAll(/^export function (\w+)/gm)) {
      const tags = [
        ...(docstrings.find((docstring) => docstring.name === name)?.tags.keys() ?? []),
      ];
      for (const tag of [...required, "example"]) {
        expect(tags, `${name} needs an @${tag}`).toContain(tag);
      }
    }
  });
});
