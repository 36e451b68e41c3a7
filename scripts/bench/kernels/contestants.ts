// The kernels that the bench compares: how each is started, and how it draws the figure.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { inRoot } from "../../../lib/node/paths.mjs";
import { installNpm, installPython, type PythonEnvironment, programOf } from "../installed.js";
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

const environment: PythonEnvironment = {
  name: "bench-ipykernel",
  lock: inRoot("scripts", "bench", "kernels", "requirements.lock"),
  holds: "ipykernel, numpy and matplotlib",
};

async function ipykernel(): Promise<Contestant> {
  await installPython(environment);
  const interpreter = programOf(environment, "python");
  const argv = [interpreter, "-m", "ipykernel_launcher", "-f", "{connection_file}"];
  return { kernel: { argv, folder: inRoot("notebooks") }, cells: matplotlib };
}

/** Deno comes as an npm package; its packages lie beside it, so that nothing is loaded from the network. */
async function denoKernel(): Promise<Contestant> {
  const from = inRoot("scripts", "bench", "kernels", "deno");
  const folder = await installNpm({ name: "bench-deno", from, holds: "Deno" });
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
