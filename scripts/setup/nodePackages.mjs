// The npm packages, exactly as package-lock.json has them.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { alone } from "../../lib/node/install/alone.mjs";
import { explainDownload, runTool } from "../../lib/node/install/runTool.mjs";
import { inRoot } from "../../lib/node/paths.mjs";

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** @param {string} file @returns {Record<string, LockedPackage>} */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/**
 * Whether node_modules holds every locked package. npm writes its own record last, so an interrupted
 * installation has none.
 *
 * @param {{ developer: boolean }} who
 * @param {string} folder - the project's
 */
export function nodePackagesAreInstalled({ developer }, folder = inRoot()) {
  const record = path.join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = lockedPackages(record);
  return Object.entries(lockedPackages(path.join(folder, "package-lock.json"))).every(
    ([place, { version, dev, optional, devOptional }]) =>
      place === "" ||
      optional === true ||
      (!developer && (dev === true || devOptional === true)) ||
      installed[place]?.version === version,
  );
}

/**
 * Installs the locked npm packages if any is missing.
 *
 * @param {{ developer: boolean }} who - developers also get the tools that test the course
 */
export async function installNodePackages(who) {
  if (nodePackagesAreInstalled(who)) return;
  await alone(async () => {
    if (!nodePackagesAreInstalled(who)) await install(who); // Nobody else has, meanwhile.
  });
}

/** @param {{ developer: boolean }} who */
async function install(who) {
  // No package of the course needs an installation script; refusing them all keeps strangers' code out.
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=http"];
  // The reader's own settings of npm may say otherwise; the course is installed here, and whole.
  options.push(
    "--global=false",
    "--dry-run=false",
    "--package-lock-only=false",
    "--include=optional",
  );
  options.push("--engine-strict=false", who.developer ? "--include=dev" : "--omit=dev");
  const npm = npmProgram();
  await runTool({
    title: "Installing npm packages",
    ...(npm !== undefined
      ? { command: process.execPath, args: [npm, ...options] }
      : { command: "npm", args: options }),
    progress: (output) => `${output.match(/http fetch/g)?.length ?? 0} downloaded,`,
    explain: (output) => explainDownload("The npm packages", output),
  });
}

/** The npm that runs this, unless that is another program, or the one that came with Node on Windows. */
function npmProgram() {
  const running = process.env.npm_execpath ?? "";
  const besideNode = path.join(process.execPath, "..", "node_modules", "npm", "bin", "npm-cli.js");
  if (path.basename(running) === "npm-cli.js") return running;
  return existsSync(besideNode) ? besideNode : undefined;
}
