// Kernels that have the name of the course's own, and that a Jupyter would find which the course does not start.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { pythonVariables } from "../../lib/node/environment.mjs";
import { venv, venvPython } from "../../lib/node/paths.mjs";

/** The name in the lessons, by which Jupyter finds their kernel. */
const name = "tslab";

const text = {
  none: `no other kernel is named ${name}`,
  /** @param {string[]} found */
  found: (found) =>
    `also named ${name}: ${found.join("; ")}. Another Jupyter may use it for the lessons; npm start, npm test and npm run export use the course's own`,
  /** @param {string} title @param {string} folder @param {string} command */
  kernel: (title, folder, command) => `${title} in ${folder}, started by ${command}`,
  /** @param {string} folder */
  unreadable: (folder) => `one in ${folder}, whose kernel.json cannot be read`,
};

/**
 * @param {NodeJS.ProcessEnv} variables - the reader's, with which Jupyter is started elsewhere
 * @returns {string | undefined} what there is, in words; undefined before Jupyter is installed, which knows where to look
 */
export function otherKernels(variables = process.env) {
  const look = `import json; from jupyter_core.paths import jupyter_path; print(json.dumps(jupyter_path("kernels", "${name}")))`;
  const { status, stdout } = spawnSync(venvPython, ["-c", look], {
    encoding: "utf8",
    env: pythonVariables(variables),
  });
  if (status !== 0) return undefined;
  /** @type {string[]} */
  const folders = JSON.parse(stdout);
  const own = realpathSync(venv);
  const found = folders.filter(
    (folder) =>
      existsSync(path.join(folder, "kernel.json")) && !realpathSync(folder).startsWith(own),
  );
  return found.length === 0 ? text.none : text.found([...new Set(found)].map(describe));
}

/** @param {string} folder */
function describe(folder) {
  try {
    const { display_name, argv } = JSON.parse(
      readFileSync(path.join(folder, "kernel.json"), "utf8"),
    );
    return text.kernel(String(display_name), folder, argv.join(" "));
  } catch {
    return text.unreadable(folder);
  }
}
