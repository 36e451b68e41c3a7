import { createRequire } from "node:module";
import path from "node:path";
import { buildSync } from "esbuild";
import { expect } from "vitest";
import { Watched } from "../../grader/core/checks/watched.js";

/** A check of an exercise, to be run on any answer. */
export type Check = { readonly name: string; readonly points: number; readonly run: () => void };

const require = createRequire(import.meta.url);

/**
 * The checks of an exercise, as a function from an answer's exports to checks that are not run yet:
 * for tests that try many answers, each of them harmless.
 *
 * @param id - the exercise, such as `03-softmax/softmax`
 */
export function checksOf(id: string): (exports: object) => Check[] {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(import.meta.dirname, `${id}.test.ts`)],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    external: ["../answer.js"],
  });
  const evaluate = new Function("require", outputFiles[0].text);
  return (exports) => {
    const checks: Check[] = [];
    const watched = Object.entries(exports).map(([name, f]) => [name, new Watched(f)] as const);
    const run = (check: () => void) => {
      for (const [, f] of watched) f.changed = false;
      check();
      if (watched.some(([, f]) => f.changed)) throw new Error("an argument was changed");
    };
    const test = (name: string, options: { meta: { points: number } }, check: () => void) => {
      checks.push({ name, points: options.meta.points, run: () => run(check) });
    };
    const functions = Object.fromEntries(watched.map(([name, f]) => [name, f.call]));
    const expectNewArrays = () => {
      for (const [, f] of watched) f.expectNewArrays();
    };
    const modules: Record<string, object> = {
      vitest: { expect, test },
      "../answer.js": { answer: () => functions, expectNewArrays },
    };
    evaluate((name: string) => modules[name] ?? require(name));
    return checks;
  };
}

/** The points of the checks that an answer passes. */
export function pointsOf(checks: readonly Check[]): number {
  return checks.reduce((points, check) => points + (passes(check) ? check.points : 0), 0);
}

function passes(check: Check): boolean {
  try {
    check.run();
    return true;
  } catch {
    return false;
  }
}
