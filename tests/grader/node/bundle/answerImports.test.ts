import { describe, expect, test } from "vitest";
import { text } from "../../../../grader/words/words.js";
import { saying, some } from "../../saying.js";
import { grade, place } from "./answerImports/grading.js";

const own = `{
  const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  return terms.map((term) => term / terms.reduce((a, b) => a + b));
}`;

test.each([
  'require!("../../lib/soft" + (n ? "max.js" : "x")).softmax',
  'require<any>("../../lib/soft" + (n ? "max.js" : "x")).softmax',
  '(require)("../../lib/soft" + (n ? "max.js" : "x")).softmax',
  `(require as any)(\`../../lib/\${n ? "softmax" : "x"}.js\`).softmax`,
])("a name that is put together is refused however it is written: %s", async (code) => {
  const { points, message } = await grade(`const n: any = 1;\nexport const softmax = ${code};`);
  expect(points).toBe(0);
  expect(message).toMatch(saying(text.imports.computed));
});

test.each([
  'if (logits.length === 0) throw new RangeError("I require (an array)");',
  `const words = \`import(\${logits.length})\`;`,
  "const need = { require: (ok: boolean) => ok, import(h: number) { return h; } };\n  need.require(true); need.import(1);",
])("but words and methods of these names are no imports: %s", async (code) => {
  const { status } = await grade(`export function softmax(logits: number[]) {
  ${code}
  const terms = logits.map((h) => Math.exp(h - Math.max(...logits)));
  return terms.map((term) => term / terms.reduce((a, b) => a + b));
}`);
  expect(status).toBe("passed");
});

test("a function of the student's own may be called require", async () => {
  const { status } = await grade(`function require(ok: boolean) { if (!ok) throw new RangeError(); }
export function softmax(logits: number[]) {
  require(logits.length > 0);
  const terms = logits.map((h) => Math.exp(h - Math.max(...logits)));
  return terms.map((term) => term / terms.reduce((a, b) => a + b));
}`);
  expect(status).toBe("passed");
});

describe("an answer may import", () => {
  test("what else there is in lib, in its own folder, mathjs and d3-array", async () => {
    const answer = `import { max, sum } from "d3-array";
import { exp } from "mathjs";
import { logSumExp } from "../../lib/softmax.js";
import { shifted } from "./helper.js";
export function softmax(logits: number[]): number[] {
  const terms = shifted(logits, max(logits)!).map((x) => exp(x));
  if (Math.abs(logSumExp(logits) - Math.log(sum(terms)) - max(logits)!) > 1e-6) throw new Error("no");
  return terms.map((term) => term / sum(terms));
}`;
    const helper =
      "export const shifted = (h: number[], by: number): number[] => h.map((x) => x - by);\n";
    expect(await grade(answer, { "03-softmax/helper": helper })).toMatchObject({
      status: "passed",
    });
  });

  test("a type of lib", async () => {
    const answer = `import type { Vector } from "../../lib/vector.js";
export function softmax(logits: Vector & number[]): number[] ${own}`;
    expect(await grade(answer)).toMatchObject({ status: "passed" });
  });

  test.each([
    "d3-random",
    "node:fs",
    "../../lib/figures/figure.js",
    "../../lib/notebook.js",
    "../../lib/notebook/show.js",
    "../../lib/batchKernel/reference.js",
    "../../lib/sofmax.js",
    "../../grader/words/text.js",
    "/etc/passwd",
  ])("not %s, and a sentence says so", async (specifier) => {
    const answer = `import * as all from "${specifier}";\nexport const softmax = () => all;`;
    expect(await grade(answer)).toEqual({
      status: "error",
      points: 0,
      message: text.syntax.complaint({
        place: "softmax.ts:1:22",
        complaint: text.imports.refused({ specifier }),
        frame: `  1 │ import * as all from "${specifier}";
    ╵                      ${"^".repeat(specifier.length + 2)}`,
      }),
    });
  });
});

test.each([
  'derivative("-x^2", "x").evaluate({ x: null })',
  'simplify("-x*(y+(z*(1-null)))").evaluate({})',
  'evaluate("-x", { x: null })',
])("an error deep in mathjs names the line of the answer: %s", async (call) => {
  const answer = `import { derivative, evaluate, simplify } from "mathjs";

export const symbolicGradient = (): number[] => {
  console.log(derivative, evaluate, simplify);
  return [${call}];
};
`;
  const { message } = await grade(answer, {}, "02-gradients/symbolic-gradient");
  expect(message).toMatch(
    saying(
      text.answer.threw({
        thrown: `TypeError: ${some}`,
        place: place("symbolic-gradient.ts", 5),
      }),
    ),
  );
});

test.each([
  ["return /(/;", "softmax.ts:2:10: Invalid regular expression: /(/: Unterminated group"],
  ['const ε = "π"; return /[b-a]/;', "softmax.ts:2:25: Invalid regular expression: /[b-a]/"],
])("what only the engine objects to is reported with its place: %s", async (line, says) => {
  const answer = `export function softmax(): unknown {\n  ${line}\n}\n`;
  const { status, message = "" } = await grade(answer);
  expect(status).toBe("error");
  expect(message.startsWith(says), message).toBe(true);
  const { message: helped } = await grade('export * from "./helper.js";\n', {
    "03-softmax/helper": answer,
  });
  expect(helped).toBe(message.replace("softmax.ts", "helper.ts"));
});
