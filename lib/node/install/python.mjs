// Python environments whose packages are exactly those that a lock names.
import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { pythonVariables } from "../environment.mjs";
import { text } from "../words/words.mjs";
import { findPython } from "./findPython.mjs";
import { isSame } from "./isSame.mjs";
import { runTool } from "./runTool.mjs";

/**
 * @typedef {object} Environment
 * @property {string} folder
 * @property {string} lock - exact versions with hashes
 * @property {string} packages - a name for what it holds, for the reader, such as "numpy and matplotlib"
 * @property {readonly string[]} [more] - packages that no lock can name, installed after it
 * @property {boolean} [builds] - whether a package may be built from its source here
 */

/** A program of an environment, such as "python". @param {string} folder @param {string} program */
export function programIn(folder, program) {
  return process.platform === "win32"
    ? path.join(folder, "Scripts", `${program}.exe`)
    : path.join(folder, "bin", program);
}

/** A copy of the lock. It is written last, so its presence says that the installation is complete. @param {string} folder */
const recordIn = (folder) => path.join(folder, "installed.lock");

/** Whether an environment holds what its lock names. @param {Pick<Environment, "folder" | "lock">} environment */
export function isInstalled({ folder, lock }) {
  return isSame(recordIn(folder), lock);
}

/** Makes an environment, unless it exists. @param {Environment} environment */
export async function installPython(environment) {
  if (!isInstalled(environment)) await makeEnvironment(environment);
}

/** Makes an environment, replacing any that exists. @param {Environment} environment */
export async function makeEnvironment(environment) {
  const { folder, lock, more = [] } = environment;
  const { version, command, args } = findPython();
  await runTool({
    task: text.install.makingEnvironment({ folder: path.basename(folder), version }),
    command,
    args: [...args, "-m", "venv", "--clear", folder],
    env: pythonVariables(),
  });
  await installLocked(environment);
  for (const one of more) await pip(environment, [one], one);
  copyFileSync(lock, recordIn(folder));
}

/** Installs what a lock names into an environment, each file by its hash. @param {Environment} environment */
export async function installLocked(environment) {
  const { lock, packages } = environment;
  await pip(environment, ["--require-hashes", "--requirement", lock], packages);
}

/** @param {Environment} environment @param {readonly string[]} wanted @param {string} packages */
async function pip({ folder, lock, builds = false }, wanted, packages) {
  const total = readFileSync(lock, "utf8").match(/^[\w.-]+==/gm)?.length ?? 0;
  await runTool({
    task: text.install.installing({ packages }),
    command: programIn(folder, "python"),
    args: [
      ...["-m", "pip", "install", "--no-input", "--disable-pip-version-check"],
      ...[...(builds ? [] : ["--only-binary", ":all:"]), "--progress-bar", "off"],
      ...wanted,
    ],
    env: pythonVariables(),
    progress: (output) =>
      text.install.collected({ count: output.match(/^Collecting /gm)?.length ?? 0, total }),
  });
}
