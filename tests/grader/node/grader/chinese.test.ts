// What the grader says of each exercise in Chinese has no English but code, names, and what an engine throws.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allIds, places } from "../../../../grader/node/exercises/exercises.js";
import { Grader } from "../../../../grader/node/grader.js";
import { details } from "../../../../grader/node/terminalReport.js";
import { speak } from "../../../../lib/words/language.js";
import { sentencesIn } from "../../../scripts/translation/compare.js";
import { functionOf } from "../../answers.js";
import { mistakenAnswers } from "../../mistakenAnswers.js";

/** With COURSE_ENGINES=all every catalogued mistake is graded; the sentences themselves are looked at elsewhere. */
const every = process.env.COURSE_ENGINES === "all" ? 1 : 40;

const folder = mkdtempSync(path.join(tmpdir(), "told in Chinese "));
const grader = new Grader();

beforeAll(() => speak("zh"));
afterAll(async () => {
  speak(undefined);
  await grader.close();
  rmSync(folder, { recursive: true });
});

/** What a terminal shows of an answer, without the lines of code. */
async function told(id: string, answer: string): Promise<string> {
  const file = path.join(folder, `${id}.ts`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, answer);
  const text = details(await grader.grade(folder, id), (_, word) => word);
  return text.replaceAll(id, "").replace(/^.*[│╵].*$|[\w./-]+\.ts/gm, "");
}

const ids = allIds();

describe.each(ids)("%s", (id) => {
  test("the stub and the solution", async () => {
    for (const place of [places.stub(id), places.solution(id)]) {
      expect(sentencesIn(await told(id, readFileSync(place, "utf8")))).toEqual([]);
    }
  });

  test("mistakes", async () => {
    const mistakes = await mistakenAnswers(id);
    for (const { name, file } of mistakes.filter((_, i) => i % every === 0)) {
      const text = await told(id, file);
      expect(text, name).toMatch(/诊断|抛出|没有/);
      expect(sentencesIn(text), text).toEqual([]);
    }
  });
});

const slips: Readonly<Record<string, (name: string) => string>> = {
  "a bracket is missing": (name) => `export const ${name} = () => (1;\n`,
  "a quotation mark is missing": (name) => `export const ${name} = () => "1;\n`,
  "a Chinese comma": (name) => `export const ${name} = (a， b) => 1;\n`,
  "a word too many": (name) => `export const ${name} = () => { let a b; };\n`,
  "declared twice": (name) => `export const ${name} = () => 1;\nconst ${name} = 2;\n`,
  "another name": () => "export const somethingElse = () => 1;\n",
  "no export": (name) => `const ${name} = () => 1;\n`,
  "a type that does not fit": (name) =>
    `export function ${name}(a: number): number { const b: string = a; return b; }\n`,
  "nothing returned": (name) => `export function ${name}(a: number): number { a + 1; }\n`,
  "an import that is closed": (name) =>
    `import fs from "node:fs";\nexport const ${name} = () => fs;\n`,
  "a promise": (name) => `export const ${name} = async () => 1;\n`,
  "no function": (name) => `export const ${name} = 1;\n`,
  "an endless recursion": (name) => `export const ${name} = (): number => ${name}();\n`,
  "an endless loop": (name) => `export const ${name} = () => { for (;;) {} };\n`,
  "an error of its own": (name) => `export const ${name} = () => { throw Error("x"); };\n`,
  "an error of lib": (name) =>
    `import { logSumExp } from "../../lib/softmax.js";\nexport const ${name} = () => logSumExp([]);\n`,
};

test.each(Object.entries(slips))("a slip: %s", async (_, answer) => {
  const id = "01-quadratic/step";
  const text = await told(id, answer(functionOf(id)));
  expect(sentencesIn(text), text).toEqual([]);
  expect(text).toMatch(/\p{Script=Han}/u);
});
