// npm run test:all: what differs from one version of Node to the next, on each that the course supports: the
// realm of answers, the forms of the batch gradient, the kernel, and every lesson run in it. npm test runs the rest on
// this one. Then, in full, what npm test samples: the pages that run, in each browser engine that this machine has, the
// Chinese lessons, and the ways in which git brings an update.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";
import { installNodes, nodes } from "../nodes/nodes.js";
import { installTestPackages } from "../setup/testPackages.mjs";
import { text } from "../words/words.mjs";

const tests = [
  "tests/grader/node/processes",
  "tests/grader/node/grader",
  "tests/grader/core/checks/answer",
  "tests/lib/batchKernel",
  "tests/kernel",
];

const fullTests = [
  "tests/grader/page",
  "tests/grader/node/grader/chinese",
  "tests/scripts/git/mergeAnswer",
  "tests/browser/livePage",
  "tests/browser/interactiveLab",
  "tests/export/exportLessons/cells",
  "tests/export/exportLessons/pages",
  "tests/browser/image",
];

const runs = (node: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}) => {
  const env = { ...process.env, ...variables };
  return spawnSync(node, args, { stdio: "inherit", cwd: inRoot(), env }).status === 0;
};

await installNodes();
await installTestPackages();
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const failed = Object.entries(nodes).filter(([version, node]) => {
  console.log(`\n${text.commands.test.version({ version })}`);
  const isTested = runs(node, [vitest, "run", ...tests]);
  const pages = mkdtempSync(path.join(tmpdir(), "pages-"));
  const command = inRoot("scripts", "course.cjs");
  const areRun = runs(node, [command, "export", "--fresh", "--out", path.join(pages, "dist")]);
  rmSync(pages, { recursive: true });
  return !isTested || !areRun;
});
const pagesRun = runs(process.execPath, [vitest, "run", ...fullTests], { COURSE_ENGINES: "all" });
const count = Object.keys(nodes).length + 1;
const failures = failed.length + (pagesRun ? 0 : 1);
console.log(`\n${text.commands.test.total({ passed: count - failures, failed: failures })}`);
process.exitCode = failures === 0 ? 0 : 1;
