// Test runners to compare the grader with. Each gets the same checks of an exercise with an answer, bundled
// into one file, so that none has to translate TypeScript; Jest and node --test use Jest's expect.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { places } from "../../../grader/node/exercises/exercises.js";
import { installNpm } from "../../../lib/node/install/npm.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";
import { text } from "../../words/words.mjs";

const folder = inRoot(".cache", "bench-runners");

/** Installs what jest/package-lock.json says, unless it is there. */
export async function installRunners(): Promise<void> {
  const from = path.join(import.meta.dirname, "jest");
  await installNpm({ from, folder, packages: text.packages.jest });
}

/** A test runner: what stands in the place of vitest, unless it is vitest, and how Node runs it on one file. */
type Runner = { readonly vitest: string; readonly arguments: (file: string) => string[] };

/** Removes what Jest's test and expect do not accept: points, and a message beside the value. */
const plain = `export const test = (name, options, check) => run(name, () => check());
export const expect = Object.assign((value) => ofJest(value), ofJest);`;

export const runners: Readonly<Record<string, Runner>> = {
  "vitest run": {
    vitest: "",
    arguments: (file) => [
      ...[packageFile("vitest", "vitest.mjs", inRoot("package.json")), "run"],
      ...["--root", path.dirname(file), path.basename(file)],
    ],
  },
  jest: {
    vitest: `const { test: run, expect: ofJest } = globalThis;\n${plain}`,
    arguments: (file) => [
      packageFile("jest", "bin/jest.js", path.join(folder, "package.json")),
      ...["--rootDir", path.dirname(file), "--runTestsByPath", file],
    ],
  },
  "node --test": {
    vitest: `import { test as run } from "node:test";
import { expect as ofJest } from "expect";
${plain}`,
    arguments: (file) => ["--test", file],
  },
};

/**
 * Writes the checks of an exercise and an answer to it as a file for a runner.
 *
 * @returns Node's arguments to run it
 */
export async function testFile(name: string, id: string, answer: string): Promise<string[]> {
  const runner = runners[name];
  if (runner === undefined) throw new RangeError(`There is no runner "${name}".`);
  const hasOwn = runner.vitest === "";
  const place = path.join(folder, name.replace(/\W+/g, "-"));
  const file = path.join(place, hasOwn ? "checks.test.mjs" : "checks.test.js");
  mkdirSync(place, { recursive: true });
  // Without these files the runners would use the course's own configuration.
  writeFileSync(path.join(place, "package.json"), "{}\n");
  writeFileSync(path.join(place, "vitest.config.mjs"), "export default {};\n");
  const modules: Readonly<Record<string, string>> = {
    vitest: runner.vitest,
    answer: 'import * as all from "student";\nexport const answer = () => all;',
    student: answer,
  };
  const put: Plugin = {
    name: "the runner and the answer",
    setup({ onResolve, onLoad }) {
      const names = hasOwn ? /^(student|.*\/answer\.js)$/ : /^(student|vitest|.*\/answer\.js)$/;
      onResolve({ filter: names }, ({ path: specifier }) => ({
        path: path.posix.basename(specifier, ".js"),
        namespace: "put",
      }));
      onLoad({ filter: /^/, namespace: "put" }, ({ path: name }) => ({
        contents: modules[name] ?? "",
        loader: "ts",
        resolveDir: folder,
      }));
    },
  };
  await build({
    entryPoints: [places.checks(id)],
    outfile: file,
    bundle: true,
    platform: "node",
    format: hasOwn ? "esm" : "cjs",
    external: hasOwn ? ["vitest"] : ["expect"],
    plugins: [put],
    logLevel: "silent",
  });
  return runner.arguments(file);
}

/** A file of a package, as it is found from another file. */
function packageFile(name: string, file: string, from: string): string {
  const found = createRequire(from).resolve(`${name}/package.json`);
  return path.join(path.dirname(found), file);
}
