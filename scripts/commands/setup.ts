// npm run setup: everything that npm start would install or make on its first run, so that the course then works without
// a network, and also where nobody may write to its folder.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "../../lib/node/command.mjs";
import { jupyterEnvironment } from "../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import starting from "../../lib/node/programs/start.cjs";
import { stopEsbuild } from "../../lib/node/programs/stopEsbuild.js";
import { pageScript } from "../../lib/notebook/pageScript/pageScript.js";
import { installHubServer } from "../setup/hubPackages.mjs";
import { text } from "../words/words.mjs";

const options = { options: { hub: { type: "boolean", default: false } } } as const;

/** The commands that a student starts from their bundles, apart from grade, which is run. */
const commands = ["hint", "reset", "export"];

runCommand(options, async ({ values }) => {
  if (values.hub) await installHubServer();
  pageScript();
  for (const name of commands) await starting.programOf(`scripts/commands/${name}.ts`);
  await stopEsbuild();
  warmGrader();
  const starter = inRoot("lib", "node", "programs", "start.cjs");
  const isWarm =
    spawnSync(process.execPath, [starter, "kernel/warm.ts"], { stdio: "inherit" }).status === 0 &&
    warmKernel();
  if (isWarm) console.error(text.commands.setup);
  return isWarm ? 0 : 1;
});

/** Makes the bundles of every exercise, and those that check types, for which grading any answer will do. */
function warmGrader(): void {
  const answers = existsSync(inRoot("solutions")) ? "solutions" : "exercises/.stubs";
  const args = [inRoot("scripts", "course.cjs"), "grade", "--from", answers];
  spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
}

/**
 * Only an answer that is no stub has its types checked, so the kernel works for a student who has one.
 *
 * @returns whether a kernel starts, and runs what lessons run
 */
function warmKernel(): boolean {
  const student = mkdtempSync(path.join(tmpdir(), "student-"));
  const lesson = "01-quadratic";
  if (existsSync(inRoot("solutions", lesson))) {
    const answers = path.join(student, "exercises", lesson);
    cpSync(inRoot("solutions", lesson), answers, { recursive: true });
  }
  // IPython, which comes along, warns where the folder for its settings does not exist.
  const env = { ...jupyterEnvironment(), COURSE_WORKSPACE: student, IPYTHONDIR: student };
  const program = inRoot("scripts", "jupyter", "warm.py");
  const { status } = spawnSync(venvPython, [program], { stdio: "inherit", env });
  rmSync(student, { recursive: true, force: true, maxRetries: 5 });
  return status === 0;
}
