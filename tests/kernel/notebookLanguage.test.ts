// A kernel speaks the language of its notebook, whatever the computer speaks.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { notebookLanguage } from "../../kernel/notebookLanguage.cjs";
import { jupyterEnvironment } from "../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { sentencesIn } from "../scripts/translation/compare.js";

const folder = mkdtempSync(path.join(tmpdir(), "notebooks that say "));
afterAll(() => rmSync(folder, { recursive: true }));

function notebook(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

test.each([
  ["zh.ipynb", '{"metadata":{"lang":"zh"}}', "zh"],
  ["marked.ipynb", '\uFEFF{"metadata":{"lang":"en"}}', "en"],
  ["silent.ipynb", '{"metadata":{}}', undefined],
  ["odd.ipynb", '{"metadata":{"lang":7}}', undefined],
  ["broken.ipynb", "{", undefined],
  ["other.txt", '{"metadata":{"lang":"zh"}}', undefined],
])("%s", (name, text, expected) => {
  expect(notebookLanguage(notebook(name, text))).toBe(expected);
});

test("a notebook that does not exist, or none at all, says nothing", () => {
  expect(notebookLanguage(path.join(folder, "nowhere.ipynb"))).toBeUndefined();
  expect(notebookLanguage(undefined)).toBeUndefined();
});

describe("in a Chinese notebook on an English computer", () => {
  const cells = [
    "const theta: number = 'a';",
    "tehta",
    "const a = 1，b = 2;",
    "let exports = 1;",
    "throw 3;",
    'import { softmax } from "./lib/softmax.js";\nsoftmax([]);',
    "for (;;",
  ];
  const file = notebook("课.ipynb", JSON.stringify({ metadata: { lang: "zh" } }));
  const { stdout } = spawnSync(venvPython, [inRoot("tests", "kernel", "session.py")], {
    input: JSON.stringify({ cells }),
    encoding: "utf8",
    env: { ...jupyterEnvironment(), COURSE_LANG: "en", JPY_SESSION_NAME: file },
    cwd: inRoot(),
  });
  const results: { status: string; stderr: string; error?: { traceback: string[] } }[] =
    JSON.parse(stdout);

  test.each(cells.map((cell, i) => [cell, results[i]] as const))("%s", (_, result) => {
    expect(result?.status).toBe("error");
    const said = stripVTControlCharacters((result?.error?.traceback ?? []).join("\n"));
    // Below the sentence stand the engine's frames, and the lines of code.
    const sentence = said.split(/\n/)[0] ?? "";
    expect(sentence).toMatch(/\p{Script=Han}/u);
    expect(sentencesIn(sentence)).toEqual([]);
  });
});
