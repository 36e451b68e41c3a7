// npm start: JupyterLab on the start page, for this computer only, with a token.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import os from "node:os";
import { jupyterEnvironment } from "../../lib/node/jupyter.mjs";
import parent from "../../lib/node/parent.cjs";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { language } from "../../lib/node/words/catalogue.mjs";
import { text } from "../words/words.mjs";

/**
 * Where no kernel has run yet, does beforehand what the first would have to do, while JupyterLab and the browser
 * start. It has a lower priority than they do, and the kernel itself will report whatever goes wrong.
 */
function warmKernel() {
  if (existsSync(inRoot(".cache", "kernel", "modules"))) return undefined;
  const program = [inRoot("lib", "node", "programs", "start.cjs"), "kernel/warm.ts"];
  const warming = spawn(process.execPath, program, { cwd: inRoot(), stdio: "ignore" });
  warming.on("error", () => {});
  try {
    if (warming.pid !== undefined) os.setPriority(warming.pid, os.constants.priority.PRIORITY_LOW);
  } catch {} // The process has ended already.
  return warming;
}

/**
 * @param {string[]} args - passed on to JupyterLab, such as --no-browser or --port 9000
 * @returns {Promise<number>} JupyterLab's exit status
 */
export function main(args) {
  // In a container the user is often root, which Jupyter refuses; the server is on loopback, with a token.
  const asRoot = process.getuid?.() === 0 ? ["--allow-root"] : [];
  const edition = language() === "zh" ? "notebooks/zh" : "notebooks";
  const startPage = `${edition}/00-start-here.ipynb`;
  console.error(text.commands.start);
  const jupyter = spawn(
    venvPython,
    [
      ...[inRoot("scripts", "jupyter", "lab.py"), "--log-level=WARN", ...asRoot],
      `--ServerApp.root_dir=${inRoot()}`,
      `--LabApp.default_url=/lab/tree/${startPage}`,
      // Its menus speak the reader's language, unless the reader chooses another one there.
      `--LabApp.app_settings_dir=${inRoot("scripts", "jupyter", "settings", language())}`,
      ...args,
    ],
    { stdio: "inherit", env: { ...jupyterEnvironment(), COURSE_PARENT: String(process.pid) } },
  );
  const warming = warmKernel();
  const stop = () => jupyter.kill("SIGTERM");
  process.on("SIGINT", () => {}); // Jupyter gets the signal too, asks, and ends in its own time.
  process.on("SIGTERM", stop);
  const watch = parent.whenParentIsGone(stop);
  return new Promise((resolve, reject) => {
    jupyter.on("error", reject);
    jupyter.on("close", (status) => {
      clearInterval(watch);
      warming?.kill();
      resolve(status ?? 1);
    });
  });
}
