// The kernels that the bench compares: how each is started, and how it draws the figure.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { installNpm } from "../../../lib/node/install/npm.mjs";
import { installPython, programIn } from "../../../lib/node/install/python.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";
import { text } from "../../words/words.mjs";
import { course } from "../runners/timed.js";
import { type Cells, denoPlot, matplotlib, ours } from "./figures.js";
import type { Kernel } from "./session.js";

export type Contestant = { readonly kernel: Kernel; readonly cells: Cells };

export const python = "ipykernel, numpy, matplotlib";
export const deno = "Deno, Plot, jsdom";

/** The course's own kernel, as Jupyter starts it for a lesson. */
export const courseKernel: Kernel = { name: "tslab", folder: inRoot("notebooks") };

/** The kernels by name; one that cannot be had is a sentence that says why. */
export async function contestants(): Promise<Record<string, Contestant | string>> {
  const orWhy = (one: Promise<Contestant>) => one.catch((error: Error) => error.message);
  return {
    [course]: { kernel: courseKernel, cells: ours },
    [python]: await orWhy(ipykernel()),
    [deno]: await orWhy(denoKernel()),
  };
}

const environment = {
  folder: inRoot(".cache", "bench-ipykernel"),
  lock: inRoot("scripts", "bench", "kernels", "requirements.lock"),
  packages: text.packages.ipykernel,
};

async function ipykernel(): Promise<Contestant> {
  await installPython(environment);
  const interpreter = programIn(environment.folder, "python");
  const argv = [interpreter, "-m", "ipykernel_launcher", "-f", "{connection_file}"];
  return { kernel: { argv, folder: inRoot("notebooks") }, cells: matplotlib };
}

/** Deno comes as an npm package; its packages lie beside it, so that nothing is loaded from the network. */
async function denoKernel(): Promise<Contestant> {
  const from = inRoot("scripts", "bench", "kernels", "deno");
  const folder = inRoot(".cache", "bench-deno");
  await installNpm({ from, folder, packages: text.packages.deno });
  const place = path.join(folder, "node_modules", "deno");
  const { status, stderr } = spawnSync(process.execPath, [path.join(place, "install.cjs")], {
    cwd: place,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Deno could not be installed: ${stderr.trim()}`);
  const program = path.join(place, process.platform === "win32" ? "deno.exe" : "deno");
  return {
    kernel: {
      argv: [program, "jupyter", "--kernel", "--conn", "{connection_file}"],
      variables: { DENO_DIR: path.join(folder, "cache"), DENO_NO_UPDATE_CHECK: "1" },
      folder,
    },
    cells: denoPlot,
  };
}
