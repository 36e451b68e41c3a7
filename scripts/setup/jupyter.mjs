// How the course calls Jupyter: with its own settings, from its own environment.
import path from "node:path";
import { pythonVariables } from "./environment.mjs";
import { inRoot } from "./paths.mjs";

/**
 * Environment variables for every Jupyter process of the course: settings, workspaces and run-time files
 * stay in the project's folder, and the kernel runs on the Node that runs this command.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function jupyterEnvironment() {
  const { PATH, Path, ...rest } = pythonVariables();
  return {
    ...rest,
    PATH: [path.dirname(process.execPath), PATH ?? Path].join(path.delimiter),
    JUPYTER_CONFIG_DIR: inRoot(".jupyter", "config"),
    JUPYTER_DATA_DIR: inRoot(".jupyter", "data"),
    JUPYTER_RUNTIME_DIR: inRoot(".jupyter", "runtime"),
    IPYTHONDIR: inRoot(".jupyter", "ipython"),
  };
}
