// The npm packages, exactly as package-lock.json has them.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { alone } from "../../lib/node/install/alone.mjs";
import { runNpm } from "../../lib/node/install/npm.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

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
    if (!nodePackagesAreInstalled(who)) await install(who); // No other process has installed them meanwhile.
  });
}

/** @param {{ developer: boolean }} who */
async function install(who) {
  // These override the reader's own npm settings, so that the course is installed here, and completely.
  await runNpm(text.packages.npm, [
    ...["--global=false", "--dry-run=false", "--package-lock-only=false", "--include=optional"],
    ...["--engine-strict=false", who.developer ? "--include=dev" : "--omit=dev"],
  ]);
}
