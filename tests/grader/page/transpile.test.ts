import { describe, expect, test } from "vitest";
import { transpile } from "../../../grader/page/transpile.js";
import { tell } from "../../../grader/words/tell.js";

const shelves = {
  mathematics: new Set(["softmax"]),
  packages: new Set(["d3-array"]),
  beside: new Set(["temperature"]),
};
const read = (source: string) => transpile("softmax.ts", source, shelves);
const problem = (source: string) => {
  const made = read(source);
  return "problem" in made ? tell(made.problem) : "";
};

test("types go, lines stay, and imports are named", () => {
  const made = read(`import { sum } from "d3-array";
import { logSumExp } from "../../lib/softmax.js";
import type { T } from "./nowhere.js";
type A = {
  b: number;
};
export const f = (a: A): number => sum([a.b]) + logSumExp([1]);`);
  if ("problem" in made) throw new Error(tell(made.problem));
  expect(made.imports).toEqual(["d3-array", "../../lib/softmax.js"]);
  expect(made.code.split("\n")[6]).toContain("exports.f =");
});

test.each([
  ["const a = 1 +* 2;", /^softmax\.ts:1:14: .*\n {2}1 │ const a = 1 \+\* 2;\n/],
  ["export function f() {\n  return 1;\n", /a { is not closed/],
  ["const a = 1;\nconst a = 2;", /^softmax\.ts:2:7: /],
  ["const a = await 1;", /an answer cannot await/],
  ["<<<<<<< HEAD\nconst a = 1;\n=======", /git has put two versions/],
  ["const a = 2 − 1;", /^softmax\.ts:1:13: .*−/],
  ["```ts\nconst a = 1;\n```", /^softmax\.ts:1:1: /],
  ["\0", /not UTF-8/],
  ["(".repeat(301) + ")".repeat(301), /more than 300 brackets/],
  ["x".repeat(100_001), /larger than 100 kB/],
])("%j is refused in a sentence with its place", (source, says) => {
  expect(problem(source)).toMatch(says);
});

describe("what an answer may not import", () => {
  test.each([
    ['import fs from "node:fs"; fs', /may not import "node:fs"/],
    ['import { a } from "../../solutions/a.js"; a', /stay closed/],
    ['import { a } from "../../lib/notebook/show.js"; a', /may not import/],
    ['import { a } from "./helper.js"; a', /there is no file "\.\/helper\.js"/],
    ['import { a } from "mathjs"; a', /mathjs is not in this page/],
    ["require(name)", /need the name of the file/],
    ["import(name)", /need the name of the file/],
  ])("%s", (source, says) => {
    expect(problem(source)).toMatch(says);
  });

  test("an exercise beside it may be imported", () => {
    expect(read('import { a } from "./temperature.js"; a;')).toMatchObject({
      imports: ["./temperature.js"],
    });
  });
});

test.each([
  "const module = 3; export const f = 1;",
  "export const require2 = 1;",
  "/* }}) */ export const f = `}})`;",
  "export const f = /[/]}/;",
])("%s stays within the function around it", (source) => {
  const made = read(source);
  if ("problem" in made) throw new Error(tell(made.problem));
  expect(made.imports).toEqual([]);
});
