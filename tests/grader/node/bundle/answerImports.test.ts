import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { mathematics } from "../../../../grader/node/bundle/answerImports.js";
import { allIds, root } from "../../../../grader/node/exercises/exercises.js";
import { guideOf } from "../../../../grader/node/exercises/hints.js";
import { Grader } from "../../../../grader/node/grader.js";
import { toldResult } from "../../../../grader/words/toldResult.js";
import { text } from "../../../../grader/words/words.js";
import { closedTo } from "../../../../lib/exercises/guide.js";
import { answersFolder, functionOf } from "../../answers.js";
import { saying, some } from "../../saying.js";

const grader = new Grader();
afterAll(() => grader.close());

/** What each file of lib exports, by the name that an answer imports it under. */
const lib = await Promise.all(
  [...mathematics].map(async (file): Promise<[string, Record<string, unknown>]> => {
    const module = await import(pathToFileURL(path.join(root, "lib", file)).href);
    return [file.replace(/ts$/, "js"), module];
  }),
);

const { taught } = text.imports;
const place = (file: string, line: number) => text.answer.place({ file, line });

const id = "03-softmax/softmax";
const own = `{
  const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  return terms.map((term) => term / terms.reduce((a, b) => a + b));
}`;

async function grade(answer: string, besides: Record<string, string> = {}, of = id) {
  const { folder, remove } = answersFolder({ [of]: answer, ...besides });
  const { result } = await grader.grade(folder, of);
  remove();
  const message = toldResult(result).checks[0]?.message;
  return { status: result.status, points: result.points, message };
}

describe("what an exercise teaches cannot be imported from lib", () => {
  test.each<[string, string, Record<string, string>?]>([
    ["re-exported", 'export { softmax } from "../../lib/softmax.js";'],
    ["all re-exported", 'export * from "../../lib/softmax.js";'],
    [
      "imported under another name",
      'import { softmax as theirs } from "../../lib/softmax.js";\nexport const softmax = (logits: number[]) => theirs(logits);',
    ],
    [
      "looked up in the whole module",
      'import * as lib from "../../lib/softmax.js";\nexport const softmax = (logits: number[]) => (lib as any)["soft" + "max"](logits);',
    ],
    [
      "required",
      'export const softmax = (logits: number[]) => require("../../lib/softmax.js").softmax(logits);',
    ],
    [
      "handed on by another file of the student's",
      'export { theirs as softmax } from "./helper.js";',
      { "03-softmax/helper": 'export { softmax as theirs } from "../../lib/softmax.js";' },
    ],
  ])("%s", async (_, answer, besides) => {
    expect(await grade(answer, besides)).toEqual({
      status: "error",
      points: 0,
      message: expect.stringMatching(
        saying(
          taught.whole({ name: "softmax", place: place(some, 1) }),
          taught.near({ name: "logSoftmax", place: place(some, 1) }),
        ),
      ),
    });
  });

  test.each<[string, string, string, number]>([
    [
      "the name itself",
      'import {\n  logSumExp,\n  softmax,\n} from "../../lib/softmax.js";',
      id,
      3,
    ],
    [
      "the second import of a module",
      'import { logSumExp } from "../../lib/softmax.js";\r\nimport { softmax } from "../../lib/softmax.js";',
      id,
      2,
    ],
    [
      "a whole module",
      '// softmax\nimport { logSumExp } from "../../lib/softmax.js";\nimport * as all from "../../lib/softmax.js";\nconst { softmax } = all;',
      id,
      3,
    ],
  ])("the line is named for %s", async (_, answer, of, line) => {
    const { message } = await grade(`${answer}\nexport { softmax };`, {}, of);
    expect(message).toContain(place("softmax.ts", line));
  });

  test("what is closed for another reason than being the task says why", async () => {
    const batch = `import { crossEntropy } from "../../lib/crossEntropy.js";
export const batchLoss = (logits: number[][], labels: number[]) => crossEntropy(logits[0]!, labels[0]!);`;
    expect((await grade(batch, {}, "05-batch-gradient-descent/batch-loss")).message).toBe(
      taught.step({ name: "crossEntropy", place: place("batch-loss.ts", 1) }),
    );
    const warm = 'export { softmax as softmaxWithTemperature } from "../../lib/softmax.js";';
    expect((await grade(warm, {}, "03-softmax/temperature")).message).toBe(
      taught.temperature({ name: "softmax", place: place("temperature.ts", 1) }),
    );
  });

  test("importing while the answer runs takes a promise, which a check cannot use", async () => {
    const answer = `export const softmax = async (logits: number[]) =>
  (await import("../../lib/softmax.js")).softmax(logits);`;
    expect(await grade(answer)).toMatchObject({
      points: 0,
      message: text.answer.promise,
    });
  });

  test.each(allIds())("%s: no name that its guide forbids gives points", async (of) => {
    const closed = closedTo(await guideOf(of));
    for (const name of Object.keys(closed)) {
      const [file] = lib.find(([, module]) => name in module) ?? [];
      expect(file, `${name} is exported by a file of lib`).toBeDefined();
      const answer = `export { ${name} as ${functionOf(of)} } from "../../lib/${file}";`;
      const { points, message } = await grade(answer, {}, of);
      expect({ points, message }).toEqual({
        points: 0,
        message: expect.stringMatching(
          saying(...Object.values(taught).map((say) => say({ name, place: place(some, 1) }))),
        ),
      });
    }
  });
});

const detours: readonly (readonly [id: string, answer: string])[] = [
  [
    "02-gradients/numerical-gradient",
    `import { centralDifference } from "../../lib/differences.js";
export const numericalGradient = (f: any, theta: number[], h: number) =>
  theta.map((x, j) => centralDifference((t) => f(theta.map((y, k) => (k === j ? t : y))), x, h));`,
  ],
  [
    "03-softmax/softmax",
    `import { crossEntropyGradient } from "../../lib/crossEntropy.js";
export const softmax = (logits: number[]) =>
  crossEntropyGradient(logits, 0).map((slope, j) => (j === 0 ? slope + 1 : slope));`,
  ],
  [
    "03-softmax/temperature",
    `import { crossEntropy } from "../../lib/crossEntropy.js";
export const softmaxAt = (logits: number[], T: number) =>
  logits.map((_, j) => Math.exp(-crossEntropy(logits.map((h) => h / T), j)));
export { softmaxAt as NAME };`,
  ],
  [
    "03-softmax/log-sum-exp",
    `import { crossEntropy } from "../../lib/crossEntropy.js";
export const logSumExp = (logits: number[]) => logits[0] + crossEntropy(logits, 0);`,
  ],
  [
    "03-softmax/log-softmax",
    `import { batchLossAndGradient } from "../../lib/softmaxRegression.js";
export const logSoftmax = (logits: number[]) =>
  logits.map((_, j) => -batchLossAndGradient(
    { features: new Float64Array(1), labels: Int32Array.of(j), sampleCount: 1, featureCount: 1, classCount: logits.length },
    { weights: new Float64Array(logits.length), biases: Float64Array.from(logits) },
  ).loss);`,
  ],
  [
    "05-batch-gradient-descent/batch-gradient",
    `import { batchGradientDescent } from "../../lib/softmaxRegression.js";
export const NAME = (...args: any[]) => batchGradientDescent(args[0], args[1], { learningRate: 1, updates: 1 });`,
  ],
  [
    "03-softmax/log-sum-exp",
    `import { softmax } from "../../lib/softmax.js";
export const logSumExp = (h: number[]) => Math.max(...h) - Math.log(Math.max(...softmax(h)));`,
  ],
  [
    "04-cross-entropy/negative-log-likelihood",
    `import { klDivergence } from "../../lib/crossEntropy.js";
export const negativeLogLikelihood = (p: number[], label: number) =>
  klDivergence(p.map((_, j) => (j === label ? 1 : 0)), p);`,
  ],
];

test.each(detours)("%s: no detour through lib gives points", async (of, answer) => {
  const { points, message } = await grade(answer.replace("NAME", functionOf(of)), {}, of);
  expect(points).toBe(0);
  expect(message).toMatch(saying(taught.near({ name: some, place: some })));
});

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

test("no file of lib hands on what another one has, so the names that guides forbid are enough", () => {
  const seen = new Map<unknown, string>();
  for (const [file, module] of lib) {
    for (const [name, value] of Object.entries(module)) {
      if (typeof value !== "function") continue;
      expect(seen.get(value), `${name} in ${file}`).toBeUndefined();
      seen.set(value, file);
    }
  }
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
