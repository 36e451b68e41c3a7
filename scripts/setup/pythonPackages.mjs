// The virtual environment .venv: JupyterLab and nbconvert, locked and hashed, and the kernel.
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pythonVariables } from "../../lib/node/environment.mjs";
import { alone } from "../../lib/node/install/alone.mjs";
import { isInstalled, makeEnvironment } from "../../lib/node/install/python.mjs";
import { inRoot, pythonLock, venv, venvPython } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

const environment = { folder: venv, lock: pythonLock, packages: text.packages.python };

/** What Jupyter looks for in its environment: the kernel, and settings that keep it off the network. */
const parts = [
  ["scripts/jupyter/package.json", "package.json"],
  ["kernel/kernelspec", "share/jupyter/kernels/tslab"],
  ["scripts/jupyter/labconfig", "etc/jupyter/labconfig"],
  ["scripts/jupyter/config", "etc/jupyter"],
  ["scripts/jupyter/settings/en", "share/jupyter/lab/settings"],
];

/** Finds JupyterLab without loading it, which would take longer than all other set-up. */
const probe =
  "import sys, importlib.util; sys.exit(importlib.util.find_spec('jupyterlab') is None)";

/** Whether .venv holds the locked packages and still runs; a moved or half-made one does not. */
export function pythonPackagesAreInstalled() {
  return (
    isInstalled(environment) &&
    spawnSync(venvPython, ["-c", probe], { env: pythonVariables() }).status === 0
  );
}

/** Installs the locked Python packages and the kernel into .venv if they are not there. */
export async function installPythonPackages() {
  if (!pythonPackagesAreInstalled()) {
    await alone(async () => {
      if (!pythonPackagesAreInstalled()) await makeEnvironment(environment); // No other process has installed them meanwhile.
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
