// Installs npm packages exactly as a package-lock.json names them.
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { text } from "../words/words.mjs";
import { isSame } from "./isSame.mjs";
import { runTool } from "./runTool.mjs";

/**
 * Runs `npm ci`. No package of the course needs an installation script; refusing them all keeps foreign code from
 * running.
 *
 * @param {string} packages - their name for the reader, such as "Jest"
 * @param {readonly string[]} options - where, and which of them
 */
export async function runNpm(packages, options) {
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=http", ...options];
  const npm = npmProgram();
  await runTool({
    task: text.install.installing({ packages }),
    ...(npm === undefined
      ? { command: "npm", args }
      : { command: process.execPath, args: [npm, ...args] }),
    progress: (output) =>
      text.install.downloaded({ count: output.match(/http fetch/g)?.length ?? 0 }),
  });
}

/** The npm that runs this command, if one does; otherwise, on Windows, the npm that came with Node. */
function npmProgram() {
  const running = process.env.npm_execpath ?? "";
  const besideNode = path.join(process.execPath, "..", "node_modules", "npm", "bin", "npm-cli.js");
  if (path.basename(running) === "npm-cli.js") return running;
  return existsSync(besideNode) ? besideNode : undefined;
}

/**
 * Installs packages into a folder of their own, unless they are there. npm writes its own record last, so an
 * interrupted installation has none.
 *
 * @param {object} wanted
 * @param {string} wanted.from - the folder with package.json and package-lock.json; all its files are copied
 * @param {string} wanted.folder - the folder to install into
 * @param {string} wanted.packages - their name for the reader
 */
export async function installNpm({ from, folder, packages }) {
  const lock = "package-lock.json";
  const isWhole = existsSync(path.join(folder, "node_modules", ".package-lock.json"));
  if (isWhole && isSame(path.join(folder, lock), path.join(from, lock))) return;
  cpSync(from, folder, { recursive: true });
  await runNpm(packages, ["--prefix", folder]);
}
