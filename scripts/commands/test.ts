// npm test: types, lint and format, then every test. Arguments go to vitest: npm test -- softmax
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

const require = createRequire(import.meta.url);
const report = inRoot(".cache", "vitest.json");

/** Runs a tool of node_modules on this Node, whichever shell the platform has. */
function run(title: string, packageName: string, bin: string, args: string[]): boolean {
  console.log(`\n${title}`);
  const folder = path.dirname(require.resolve(`${packageName}/package.json`));
  const { status } = spawnSync(process.execPath, [path.join(folder, bin), ...args], {
    stdio: "inherit",
  });
  return status === 0;
}

/** How many tests passed and failed, from vitest's own report; none at all is a failure. */
function countTests(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const checks = [
  run(text.commands.test.types, "typescript", "bin/tsc", ["--project", "."]),
  run(text.commands.test.lint, "@biomejs/biome", "bin/biome", ["check", "--error-on-warnings"]),
];
const tests = run(text.commands.test.tests, "vitest", "vitest.mjs", [
  ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ...process.argv.slice(2),
]);

const { passed, failed } = countTests();
const failedChecks = checks.filter((ok) => !ok).length;
const everyTestFailure = Math.max(failed, tests ? 0 : 1);
const total = {
  passed: passed + checks.length - failedChecks,
  failed: everyTestFailure + failedChecks,
};
console.log(`\n${text.commands.test.total(total)}`);
process.exitCode = tests && failedChecks === 0 ? 0 : 1;
