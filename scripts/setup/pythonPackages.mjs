// The virtual environment .venv: JupyterLab and nbconvert, locked and hashed, and the kernel.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pythonVariables } from "../../lib/node/environment.mjs";
import { alone } from "../../lib/node/install/alone.mjs";
import { findPython } from "../../lib/node/install/findPython.mjs";
import { explainDownload, runTool } from "../../lib/node/install/runTool.mjs";
import { inRoot, pythonLock, venv, venvPython } from "../../lib/node/paths.mjs";

/** A copy of the lock, put here last: its presence says that the installation is whole. */
const record = path.join(venv, "installed.lock");

/** What Jupyter looks for in its environment: the kernel, and settings that keep it off the network. */
const parts = [
  ["scripts/jupyter/package.json", "package.json"],
  ["kernel/kernelspec", "share/jupyter/kernels/tslab"],
  ["scripts/jupyter/labconfig", "etc/jupyter/labconfig"],
  ["scripts/jupyter/settings", "share/jupyter/lab/settings"],
];

/** Finds JupyterLab without loading it, which would take longer than all other set-up. */
const probe =
  "import sys, importlib.util; sys.exit(importlib.util.find_spec('jupyterlab') is None)";

/** Whether .venv holds the locked packages and still runs; a moved or half-made one does not. */
export function pythonPackagesAreInstalled() {
  return (
    existsSync(record) &&
    readFileSync(record).equals(readFileSync(pythonLock)) &&
    spawnSync(venvPython, ["-c", probe], { env: pythonVariables() }).status === 0
  );
}

/** Installs the locked Python packages and the kernel into .venv if they are not there. */
export async function installPythonPackages() {
  if (!pythonPackagesAreInstalled()) {
    await alone(async () => {
      if (!pythonPackagesAreInstalled()) await makeEnvironment(); // Nobody else has, meanwhile.
    });
  }
  // Copied at every start, in a millisecond: they change with the course, not with the lock.
  for (const [from = "", to = ""] of parts) {
    cpSync(inRoot(from), path.join(venv, to), { recursive: true });
  }
  // Lets Python, and so nbconvert, find the course's exporter where it lies.
  const packages = sitePackages();
  const exporter = path.relative(packages, inRoot("export"));
  writeFileSync(path.join(packages, "course.pth"), `${exporter}\n`);
}

function sitePackages() {
  if (process.platform === "win32") return path.join(venv, "Lib", "site-packages");
  const [version = ""] = readdirSync(path.join(venv, "lib")).filter((name) =>
    /^python3/.test(name),
  );
  return path.join(venv, "lib", version, "site-packages");
}

async function makeEnvironment() {
  const python = findPython();
  await runTool({
    title: `Making .venv with Python ${python.version}`,
    command: python.command,
    args: [...python.args, "-m", "venv", "--clear", venv],
    env: pythonVariables(),
    explain: (output) =>
      `The folder .venv could not be made: ${output.trim().split(/\r?\n/).at(-1) ?? ""}.`,
  });
  await installLocked("Python packages", pythonLock);
  copyFileSync(pythonLock, record);
}

/**
 * Installs what a lock names into .venv, each file by its hash.
 *
 * @param {string} what - the packages, as the reader is told of them
 * @param {string} lock
 */
export async function installLocked(what, lock) {
  const total = readFileSync(lock, "utf8").match(/^[\w.-]+==/gm)?.length ?? 0;
  await runTool({
    title: `Installing ${what}`,
    command: venvPython,
    args: [
      ...["-m", "pip", "install", "--no-input", "--disable-pip-version-check"],
      ...["--require-hashes", "--only-binary", ":all:", "--progress-bar", "off"],
      ...["--requirement", lock],
    ],
    env: pythonVariables(),
    progress: (output) => `${output.match(/^Collecting /gm)?.length ?? 0} of about ${total},`,
    explain: (output) => explainDownload(`The ${what}`, output),
  });
}
