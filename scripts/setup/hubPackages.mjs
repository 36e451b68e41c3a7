// What `npm run hub` needs beyond the course: JupyterHub beside JupyterLab in .venv, and the proxy that it runs.
import { copyFileSync } from "node:fs";
import path from "node:path";
import { alone } from "../../lib/node/install/alone.mjs";
import { isSame } from "../../lib/node/install/isSame.mjs";
import { installNpm } from "../../lib/node/install/npm.mjs";
import { installLocked } from "../../lib/node/install/python.mjs";
import { hubLock, inRoot, venv } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

/** A copy of the lock, which disappears with .venv when that is rebuilt. */
const record = path.join(venv, "installed-for-hub.lock");
const folder = inRoot(".cache", "hub-proxy");

export const proxyProgram = path.join(
  ...[folder, "node_modules", "configurable-http-proxy", "bin", "configurable-http-proxy"],
);

/** Installs them, unless they are there. */
export async function installHubPackages() {
  await alone(async () => {
    const from = inRoot("deploy", "jupyterhub", "proxy");
    await installNpm({ from, folder, packages: text.packages.hubProxy });
    await installJupyterHub();
  });
}

/** Installs JupyterHub alone, unless it is there: a student's server on a hub elsewhere needs no proxy. */
export async function installHubServer() {
  await alone(installJupyterHub);
}

async function installJupyterHub() {
  if (isSame(record, hubLock)) return;
  // One of its packages has no wheel.
  const packages = text.packages.hub;
  await installLocked({ folder: venv, lock: hubLock, packages, builds: true });
  copyFileSync(hubLock, record);
}
