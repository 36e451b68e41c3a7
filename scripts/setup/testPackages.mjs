// What `npm test` needs of Python beyond the course: Jupyter's own tests of a kernel, and papermill.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { alone } from "../../lib/node/install/alone.mjs";
import { testLock, venv } from "../../lib/node/paths.mjs";
import { installLocked } from "./pythonPackages.mjs";

/** A copy of the lock; it goes with .venv when that is made anew. */
const record = path.join(venv, "installed-for-tests.lock");

export function testPackagesAreInstalled() {
  return existsSync(record) && readFileSync(record).equals(readFileSync(testLock));
}

/** Installs them into .venv, which has to be there, unless it has them. */
export async function installTestPackages() {
  if (testPackagesAreInstalled()) return;
  await alone(async () => {
    if (testPackagesAreInstalled()) return; // Another command has, meanwhile.
    await installLocked("Python packages for the tests", testLock);
    copyFileSync(testLock, record);
  });
}
