// What `npm test` needs of Python beyond the course: Jupyter's own tests of a kernel, papermill, and hadolint.
import { copyFileSync } from "node:fs";
import path from "node:path";
import { alone } from "../../lib/node/install/alone.mjs";
import { isSame } from "../../lib/node/install/isSame.mjs";
import { installLocked } from "../../lib/node/install/python.mjs";
import { testLock, venv } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

/** A copy of the lock, which disappears with .venv when that is rebuilt. */
const record = path.join(venv, "installed-for-tests.lock");

export function testPackagesAreInstalled() {
  return isSame(record, testLock);
}

/** Installs them into .venv, which has to be there, unless it has them. */
export async function installTestPackages() {
  if (testPackagesAreInstalled()) return;
  await alone(async () => {
    if (testPackagesAreInstalled()) return; // Another command has installed them meanwhile.
    await installLocked({ folder: venv, lock: testLock, packages: text.packages.pythonForTests });
    copyFileSync(testLock, record);
  });
}
