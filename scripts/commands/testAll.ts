// npm run test:all: what differs from one version of Node to the next, on each that the course supports: the
// realm of answers, the forms of the batch gradient, the kernel, and every lesson run in it. npm test runs the rest on
// this one.
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

await installNodes();
await installTestPackages();
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const failed = Object.entries(nodes).filter(([version, node]) => {
  console.log(`\n${text.commands.test.version({ version })}`);
  const runs = (...args: string[]) =>
    spawnSync(node, args, { stdio: "inherit", cwd: inRoot() }).status === 0;
  const isTested = runs(vitest, "run", ...tests);
  const pages = mkdtempSync(path.join(tmpdir(), "pages-"));
  const command = inRoot("scripts", "course.cjs");
  const areRun = runs(command, "export", "--fresh", "--out", path.join(pages, "dist"));
  rmSync(pages, { recursive: true });
  return !isTested || !areRun;
});
const count = Object.keys(nodes).length;
console.log(
  `\n${text.commands.test.total({ passed: count - failed.length, failed: failed.length })}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
