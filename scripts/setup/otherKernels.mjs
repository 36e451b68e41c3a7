// Finds kernels with the same name as the course's own, which a Jupyter that the course does not start would use.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { pythonVariables } from "../../lib/node/environment.mjs";
import { venv, venvPython } from "../../lib/node/paths.mjs";
import { clauses } from "../../lib/node/words/catalogue.mjs";
import { text } from "../words/words.mjs";

/** The name in the lessons, by which Jupyter finds their kernel. */
const name = "tslab";

/**
 * @param {NodeJS.ProcessEnv} variables - the reader's, with which Jupyter is started elsewhere
 * @returns {string | undefined} the kernels found, in words; undefined before Jupyter is installed, which knows where to look
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
  const { none, found: named } = text.doctor.otherKernels;
  const kernels = clauses([...new Set(found)].map(describe));
  return found.length === 0 ? none({ name }) : named({ name, kernels });
}

/** @param {string} folder */
function describe(folder) {
  try {
    const { display_name, argv } = JSON.parse(
      readFileSync(path.join(folder, "kernel.json"), "utf8"),
    );
    const command = argv.join(" ");
    return text.doctor.otherKernels.kernel({ title: String(display_name), folder, command });
  } catch {
    return text.doctor.otherKernels.unreadable({ folder });
  }
}
