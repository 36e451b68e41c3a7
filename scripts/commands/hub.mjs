// npm run hub: a JupyterHub for a class; see deploy/jupyterhub.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import net from "node:net";
import { parsed } from "../../lib/node/command.mjs";
import { pythonVariables } from "../../lib/node/environment.mjs";
import parent from "../../lib/node/parent.cjs";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { language } from "../../lib/node/words/catalogue.mjs";
import { nameOf } from "../hub/address.mjs";
import { options, settingsOf } from "../hub/options.mjs";
import { prepareCourse } from "../hub/prepare.mjs";
import { requireReachable, requireRoots } from "../hub/reach.mjs";
import { proxyProgram } from "../setup/hubPackages.mjs";
import { text } from "../words/words.mjs";

const folder = inRoot("deploy", "jupyterhub");
/** The proxy, the hub, the proxy's own door, and the teacher's page. */
const ports = 4;

/** @param {string[]} args @returns {Promise<number>} the exit status */
export async function main(args) {
  if (process.platform === "win32") throw new UserError(text.hub.notOnWindows);
  const { values } = parsed({ ...options, args });
  const settings = settingsOf(values);
  const isRoot = process.getuid?.() === 0;
  const isIsolated = isRoot && !values.trial;
  if (isIsolated && process.platform !== "linux") throw new UserError(text.hub.linuxOnly);
  if (isIsolated) requireRoots(settings.data);
  // Students pass through the folder to their homes, and see nothing else of it.
  for (const place of [settings.data, `${settings.data}/homes`]) {
    mkdirSync(place, { recursive: true });
    chmodSync(place, 0o711);
  }
  const own = `${settings.data}/jupyterhub_config.py`;
  if (existsSync(own)) chmodSync(own, 0o600); // It may hold secrets.
  const whole = {
    ...settings,
    course: inRoot(),
    node: process.execPath,
    proxy: proxyProgram,
    is_isolated: isIsolated,
    language: language(),
  };
  const env = {
    ...pythonVariables(),
    COURSE_HUB: JSON.stringify(whole),
    COURSE_PARENT: `${process.pid}`,
  };
  if (values["new-password"] !== "") return newPassword(values["new-password"], env);
  if (isIsolated) requireReachable(settings.data, settings.private_checks);
  for (let port = settings.port; port < settings.port + ports; port += 1) {
    const last = settings.port + ports - 1;
    if (!(await isFree(port, settings.host))) {
      throw new UserError(text.hub.portInUse({ port, first: settings.port, last }));
    }
  }
  prepareCourse();
  sayWhere(settings, isIsolated);
  return serve(settings.data, env);
}

/** @param {ReturnType<typeof settingsOf>} settings @param {boolean} isIsolated */
function sayWhere({ host, port, certificate }, isIsolated) {
  const isHere = ["127.0.0.1", "localhost", "::1"].includes(host);
  const name = isHere ? "127.0.0.1" : nameOf(host, certificate);
  const address = `${certificate ? "https" : "http"}://${name}:${port}`;
  console.error(text.hub.listens({ address }));
  if (isHere) console.error(text.hub.onlyHere);
  else if (!certificate) console.error(text.hub.unencrypted);
  if (!isIsolated) console.error(text.hub.trial);
}

/** @param {string} data @param {NodeJS.ProcessEnv} env @returns {Promise<number>} JupyterHub's exit status */
function serve(data, env) {
  const config = ["--config", `${folder}/jupyterhub_config.py`];
  // No input: the students' servers would inherit the terminal, and could read what is typed there.
  const hub = spawn(venvPython, [`${folder}/hub.py`, ...config], {
    cwd: data,
    stdio: ["ignore", "inherit", "inherit"],
    env,
  });
  const stop = () => hub.kill("SIGTERM");
  process.on("SIGINT", () => {}); // JupyterHub gets the signal too, and ends the students' servers.
  process.on("SIGTERM", stop);
  const watch = parent.whenParentIsGone(stop);
  return new Promise((resolve, reject) => {
    hub.on("error", reject);
    hub.on("close", (status) => {
      clearInterval(watch);
      resolve(status ?? 1);
    });
  });
}

/** @param {string} name @param {NodeJS.ProcessEnv} env */
function newPassword(name, env) {
  const args = ["-m", "course_hub.password", name];
  const variables = { ...env, PYTHONPATH: folder };
  return spawnSync(venvPython, args, { stdio: "inherit", env: variables }).status ?? 1;
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function isFree(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
