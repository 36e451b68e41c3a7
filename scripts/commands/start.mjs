// npm start: JupyterLab on the start page, for this computer only, with a token.
import { spawn } from "node:child_process";
import { jupyterEnvironment } from "../setup/jupyter.mjs";
import parent from "../setup/parent.cjs";
import { inRoot, venvPython } from "../setup/paths.mjs";

/** What the file browser leaves out; but for the first, as JupyterLab does by itself. */
const hidden = ["node_modules", "__pycache__", "*.pyc", "*~"];

/**
 * @param {string[]} args - passed on to JupyterLab, such as --no-browser or --port 9000
 * @returns {Promise<number>} JupyterLab's exit status
 */
export function main(args) {
  // In a container the user is often root, which Jupyter refuses; the server is on loopback, with a token.
  const asRoot = process.getuid?.() === 0 ? ["--allow-root"] : [];
  console.error("Starting JupyterLab. To stop it, press Ctrl+C twice in this window.");
  const jupyter = spawn(
    venvPython,
    [
      ...[inRoot("scripts", "jupyter", "lab.py"), "--log-level=WARN", ...asRoot],
      `--ServerApp.root_dir=${inRoot()}`,
      "--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb",
      "--LabApp.extension_manager=readonly",
      "--LanguageServerManager.autodetect=False",
      ...hidden.map((name) => `--ContentsManager.hide_globs=${name}`),
      ...args,
    ],
    { stdio: "inherit", env: { ...jupyterEnvironment(), COURSE_PARENT: String(process.pid) } },
  );
  const stop = () => jupyter.kill("SIGTERM");
  process.on("SIGINT", () => {}); // Jupyter gets it too, asks, and ends in its own time.
  process.on("SIGTERM", stop);
  const watch = parent.whenParentIsGone(stop);
  return new Promise((resolve, reject) => {
    jupyter.on("error", reject);
    jupyter.on("close", (status) => {
      clearInterval(watch);
      resolve(status ?? 1);
    });
  });
}
