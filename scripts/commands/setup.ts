// npm run setup: everything that npm start would install or make on its first run, so that the course then works without
// a network, and also where nobody may write to its folder.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { selectIds } from "../../grader/node/exercises/exercises.js";
import { Grader } from "../../grader/node/grader.js";
import { runCommand } from "../../lib/node/command.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { stopEsbuild } from "../../lib/node/programs/stopEsbuild.js";
import { pageScript } from "../../lib/notebook/pageScript/pageScript.js";
import { installHubServer } from "../setup/hubPackages.mjs";
import { text } from "../words/words.mjs";

const options = { options: { hub: { type: "boolean", default: false } } } as const;

runCommand(options, async ({ values }) => {
  if (values.hub) await installHubServer();
  const starter = inRoot("lib", "node", "programs", "start.cjs");
  const { status } = spawnSync(process.execPath, [starter, "kernel/warm.ts"], { stdio: "inherit" });
  pageScript();
  await warmGrader();
  console.error(text.commands.setup);
  return status ?? 1;
});

/** Makes the bundles of every exercise, and those that check types, for which grading any answer will do. */
async function warmGrader(): Promise<void> {
  const answers = existsSync(inRoot("solutions"))
    ? inRoot("solutions")
    : inRoot("exercises", ".stubs");
  const grader = new Grader(true);
  await grader.gradeAll(answers, selectIds([]), () => {});
  await grader.close();
  await stopEsbuild();
}
