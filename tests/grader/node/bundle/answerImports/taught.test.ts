import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { mathematics } from "../../../../../grader/node/bundle/answerImports.js";
import { allIds, root } from "../../../../../grader/node/exercises/exercises.js";
import { guideOf } from "../../../../../grader/node/exercises/hints.js";
import { text } from "../../../../../grader/words/words.js";
import { closedTo } from "../../../../../lib/exercises/guide.js";
import { functionOf } from "../../../answers.js";
import { saying, some } from "../../../saying.js";
import { grade, id, place } from "./grading.js";

/** What each file of lib exports, by the name that an answer imports it under. */
const lib = await Promise.all(
  [...mathematics].map(async (file): Promise<[string, Record<string, unknown>]> => {
    const module = await import(pathToFileURL(path.join(root, "lib", file)).href);
    return [file.replace(/ts$/, "js"), module];
  }),
);

const { taught } = text.imports;

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
