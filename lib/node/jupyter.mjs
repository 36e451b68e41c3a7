// The course runs Jupyter with its own settings, from its own environment.
import path from "node:path";
import { pythonVariables } from "./environment.mjs";
import { inWorkspace } from "./paths.mjs";

/** The reader's own variables that are removed, because they would bring in other kernels, settings and extensions. */
const loses =
  /^JUPYTER(_PATH|_CONFIG_PATH|_NO_CONFIG|_PLATFORM_DIRS|LAB_DIR|LAB_SETTINGS_DIR|LAB_WORKSPACES_DIR)$/i;

/**
 * Environment variables for every Jupyter process of the course: settings, workspaces and run-time files
 * stay in the student's folder, its kernel is found before any other of that name, and it runs on the Node
 * that runs this command.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function jupyterEnvironment() {
  const { PATH, Path, ...rest } = pythonVariables();
  const kept = Object.entries(rest).filter(([name]) => !loses.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: [path.dirname(process.execPath), PATH ?? Path].join(path.delimiter),
    JUPYTER_PREFER_ENV_PATH: "1",
    JUPYTER_CONFIG_DIR: inWorkspace(".jupyter", "config"),
    JUPYTER_DATA_DIR: inWorkspace(".jupyter", "data"),
    JUPYTER_RUNTIME_DIR: inWorkspace(".jupyter", "runtime"),
    IPYTHONDIR: inWorkspace(".jupyter", "ipython"),
  };
}
