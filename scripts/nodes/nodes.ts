import path from "node:path";
import { installNpm } from "../../lib/node/install/npm.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

const folder = inRoot(".cache", "nodes");
const isHere = process.platform === "linux" && process.arch === "x64";

/** The programs of the versions that the course supports, by number; elsewhere than on Linux x64 this one. */
export const nodes: Readonly<Record<string, string>> = isHere
  ? Object.fromEntries(
      [20, 22, 24, 26].map((version) => [
        version,
        path.join(folder, "node_modules", `node-${version}-linux-x64`, "bin", "node"),
      ]),
    )
  : { [process.versions.node]: process.execPath };

/** Installs them, as locked, unless they are there. */
export async function installNodes(): Promise<void> {
  if (!isHere) return;
  const from = path.join(import.meta.dirname, "packages");
  await installNpm({ from, folder, packages: text.packages.nodes });
}
