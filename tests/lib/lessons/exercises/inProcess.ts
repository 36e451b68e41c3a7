import { randomInt } from "node:crypto";
import { createRequire } from "node:module";
import vm from "node:vm";
import { sum } from "d3-array";
import pLimit from "p-limit";
import type { Outcome, tryOut } from "../../../../grader/core/checks/tryOut.js";
import { Bundler } from "../../../../grader/node/bundle/bundler.js";
import { nodePlatform } from "../../../../grader/node/processes/nodePlatform.js";
import { programText } from "../../../../lib/node/programs/programs.cjs";

export type { Outcome };

/** The checks of an exercise: run on the exports of an answer, they say what became of each. */
export type Checks = (exports: object) => Promise<readonly Outcome[]>;

const bundler = new Bundler();
/** The runner holds one file of checks at a time. */
const oneByOne = pLimit(1);

/**
 * The checks of an exercise, to be run in this process on many answers, each of them harmless.
 *
 * @param id - the exercise, such as `03-softmax/softmax`
 */
export async function checksOf(id: string): Promise<Checks> {
  const [checks, run] = await Promise.all([bundler.checks(id), runner]);
  return (exports) =>
    oneByOne(() => run(checks, { ...exports }, { ...nodePlatform, seed: randomInt(1, 1_000_000) }));
}

/** The grader's runner, in a copy of its own: the runner of vitest, which is the same, is busy with these tests. */
const runner = (async (): Promise<typeof tryOut> => {
  const entry = "grader/core/checks/tryOut.ts";
  const code = await programText(entry, { packages: "bundle" });
  const module: { exports: { tryOut?: typeof tryOut } } = { exports: {} };
  const run = vm.compileFunction(code, ["require", "module", "exports"], { filename: entry });
  run(createRequire(import.meta.url), module, module.exports);
  if (module.exports.tryOut === undefined) throw new Error(`${entry} exports no tryOut`);
  return module.exports.tryOut;
})();

/** The points of the checks that an answer passes. */
export function pointsOf(outcomes: readonly Outcome[]): number {
  return maxPointsOf(outcomes.filter(({ error }) => error === undefined));
}

/** The points that there are. */
export function maxPointsOf(outcomes: readonly Outcome[]): number {
  return sum(outcomes, ({ points }) => points);
}
