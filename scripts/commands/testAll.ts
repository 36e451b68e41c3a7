// npm run test:all: what differs from one version of Node to the next, on each that the course supports:
// the realm of answers, and the forms of the batch gradient. npm test runs the rest on this one.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { installNodes, nodes } from "../nodes/nodes.js";
import { inRoot } from "../setup/paths.mjs";

const tests = [
  "tests/grader/realm",
  "tests/grader/sandbox",
  "tests/grader/hostile",
  "tests/batchKernel",
];

await installNodes();
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const failed = Object.entries(nodes).filter(([version, node]) => {
  console.log(`\nNode ${version}`);
  const options = { stdio: "inherit", cwd: inRoot() } as const;
  return spawnSync(node, [vitest, "run", ...tests], options).status !== 0;
});
const count = Object.keys(nodes).length;
console.log(`\n${count - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
