import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { explainDownload, runTool } from "../../lib/node/install/runTool.mjs";
import { inRoot } from "../../lib/node/paths.mjs";

const folder = inRoot(".cache", "nodes");
const locks = path.join(import.meta.dirname, "packages");
const names = ["package.json", "package-lock.json"];
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
  const isSame = (name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) && readFileSync(file).equals(readFileSync(path.join(locks, name)));
  };
  if (!isHere || (names.every(isSame) && Object.values(nodes).every((node) => existsSync(node))))
    return;
  mkdirSync(folder, { recursive: true });
  for (const name of names) copyFileSync(path.join(locks, name), path.join(folder, name));
  const npm = process.env.npm_execpath;
  const options = ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"];
  await runTool({
    title: "Installing the versions of Node that the course supports",
    ...(npm?.endsWith(".js")
      ? { command: process.execPath, args: [npm, ...options] }
      : { command: "npm", args: options }),
    explain: (output) => explainDownload("The versions of Node", output),
  });
}
