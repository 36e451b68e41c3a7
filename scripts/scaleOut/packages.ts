// What the cluster needs beyond the course: Dask in a Python environment of its own, and DuckDB. They are installed when
// npm run scale-out first runs, because few readers will ever need them.
import { existsSync } from "node:fs";
import path from "node:path";
import { alone } from "../../lib/node/install/alone.mjs";
import { isSame } from "../../lib/node/install/isSame.mjs";
import { installNpm } from "../../lib/node/install/npm.mjs";
import { installPython, isInstalled, programIn } from "../../lib/node/install/python.mjs";
import { inRoot, scaleOutLock } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

const environment = {
  folder: inRoot(".cache", "scale-out-venv"),
  lock: scaleOutLock,
  packages: text.packages.dask,
};

const from = inRoot("scripts", "scaleOut", "node");

/** The folder from which DuckDB is loaded. */
export const duckdbFolder = inRoot(".cache", "scale-out-node");

export const daskPython = programIn(environment.folder, "python");

export async function installScaleOut(): Promise<void> {
  if (scaleOutIsInstalled()) return;
  await alone(async () => {
    await installNpm({ from, folder: duckdbFolder, packages: text.packages.duckdb });
    await installPython(environment);
  });
}

export function scaleOutIsInstalled(): boolean {
  const lock = "package-lock.json";
  return (
    isInstalled(environment) &&
    existsSync(path.join(duckdbFolder, "node_modules", ".package-lock.json")) &&
    isSame(path.join(duckdbFolder, lock), path.join(from, lock))
  );
}
