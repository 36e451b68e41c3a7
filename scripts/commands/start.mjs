// npm start: JupyterLab on the start page, for this computer only, with a token.
import { spawn } from "node:child_process";
import { jupyterEnvironment } from "../setup/jupyter.mjs";
import { inRoot, venvPython } from "../setup/paths.mjs";

/**
 * @param {string[]} args - passed on to JupyterLab, such as --no-browser or --port 9000
 * @returns {Promise<number>} JupyterLab's exit status
 */
export function main(args) {
  // In a container the user is often root, which Jupyter refuses; the server is on loopback, with a token.
  const asRoot = process.getuid?.() === 0 ? ["--allow-root"] : [];
  console.log("Starting JupyterLab. To stop it, press Ctrl+C twice in this window.");
  const jupyter = spawn(
    venvPython,
    [
      ...["-m", "jupyterlab", ...asRoot],
      `--ServerApp.root_dir=${inRoot()}`,
      "--ServerApp.default_url=/lab/tree/notebooks/00-start-here.ipynb",
      "--LabApp.extension_manager=readonly",
      ...args,
    ],
    { stdio: "inherit", env: jupyterEnvironment() },
  );
  process.on("SIGINT", () => {}); // Jupyter gets it too, asks, and ends in its own time.
  process.on("SIGTERM", () => jupyter.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    jupyter.on("error", reject);
    jupyter.on("close", (status) => resolve(status ?? 1));
  });
}
