// The bench's own Python environment, with the libraries that it compares with; nothing else needs it.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../setup/paths.mjs";
import { findPython } from "../setup/python.mjs";
import { explainDownload, runTool } from "../setup/runTool.mjs";

const folder = inRoot(".cache", "bench-venv");
const lock = inRoot("scripts", "bench", "requirements.lock");
const record = path.join(folder, "installed.lock");

/**
 * PyTorch is not in the lock, because its files differ by source: for Linux the common registry has one
 * for graphics cards, with gigabytes beside it. A source of the small one can be named in
 * PIP_FIND_LINKS or PIP_EXTRA_INDEX_URL.
 */
const torch = "torch==2.13.0";

export const benchPython =
  process.platform === "win32"
    ? path.join(folder, "Scripts", "python.exe")
    : path.join(folder, "bin", "python");

/** Installs the libraries, unless the locked ones are there. */
export async function installBenchPackages(): Promise<void> {
  if (existsSync(record) && readFileSync(record).equals(readFileSync(lock))) return;
  const python = findPython();
  await runTool({
    title: `Making the bench's environment with Python ${python.version}`,
    command: python.command,
    args: [...python.args, "-m", "venv", "--clear", folder],
    explain: (output) => `The folder ${folder} could not be made: ${output.trim()}.`,
  });
  await install("numpy, scikit-learn and JAX", "--require-hashes", "--requirement", lock);
  await install("PyTorch", torch);
  copyFileSync(lock, record);
}

function install(what: string, ...packages: string[]): Promise<void> {
  const pip = ["-m", "pip", "install", "--no-input", "--disable-pip-version-check"];
  return runTool({
    title: `Installing ${what} for the bench`,
    command: benchPython,
    args: [...pip, "--only-binary", ":all:", "--progress-bar", "off", ...packages],
    explain: (output) => explainDownload(`What the bench needs (Python 3.11 or newer)`, output),
  });
}
