// What the bench alone needs lies in .cache, in folders of its own: Python environments and npm packages, each as a
// lock file says.
import { copyFileSync, cpSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pythonVariables } from "../../lib/node/environment.mjs";
import { findPython } from "../../lib/node/install/findPython.mjs";
import { explainDownload, runTool } from "../../lib/node/install/runTool.mjs";
import { inRoot } from "../../lib/node/paths.mjs";

export type PythonEnvironment = {
  /** The folder in .cache. */
  readonly name: string;
  /** Exact versions with hashes. */
  readonly lock: string;
  /** What it holds, for people, such as "numpy and matplotlib". */
  readonly holds: string;
  /** Packages that no lock can name, installed after it. */
  readonly more?: readonly string[];
  /** Whether a package may be built from its source here. */
  readonly builds?: boolean;
};

/** A program of such an environment, such as "python". */
export function programOf({ name }: Pick<PythonEnvironment, "name">, program: string): string {
  const folder = inRoot(".cache", name);
  return process.platform === "win32"
    ? path.join(folder, "Scripts", `${program}.exe`)
    : path.join(folder, "bin", program);
}

/** Makes the environment, unless it is there. @throws {UserError} */
export async function installPython(environment: PythonEnvironment): Promise<void> {
  const { name, lock, holds, more = [], builds = false } = environment;
  const folder = inRoot(".cache", name);
  const record = path.join(folder, "installed.lock");
  if (isSame(record, lock)) return;
  const env = pythonVariables();
  const { version, command, args } = findPython();
  await runTool({
    title: `Making an environment with Python ${version} for the bench`,
    command,
    args: [...args, "-m", "venv", "--clear", folder],
    env,
    explain: (output) => `The folder ${folder} could not be made: ${output.trim()}.`,
  });
  const pip = ["-m", "pip", "install", "--no-input", "--disable-pip-version-check"];
  const options = [...(builds ? [] : ["--only-binary", ":all:"]), "--progress-bar", "off"];
  const install = (what: string, packages: readonly string[]) =>
    runTool({
      title: `Installing ${what} for the bench`,
      command: programOf(environment, "python"),
      args: [...pip, ...options, ...packages],
      env,
      explain: (output) =>
        explainDownload(`${what}, which the bench needs (with Python 3.11 or newer),`, output),
    });
  await install(holds, ["--require-hashes", "--requirement", lock]);
  for (const one of more) await install(one, [one]);
  copyFileSync(lock, record);
}

export type NpmPackages = {
  /** The folder in .cache. */
  readonly name: string;
  /** The folder with package.json and package-lock.json; all its files go along. */
  readonly from: string;
  /** What they are, for people, such as "Jest". */
  readonly holds: string;
};

/** Installs locked npm packages, unless they are there; returns their folder. @throws {UserError} */
export async function installNpm({ name, from, holds }: NpmPackages): Promise<string> {
  const folder = inRoot(".cache", name);
  const lock = "package-lock.json";
  const finished = existsSync(path.join(folder, "node_modules", ".package-lock.json"));
  if (finished && isSame(path.join(folder, lock), path.join(from, lock))) return folder;
  cpSync(from, folder, { recursive: true });
  const options = ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  await runTool({
    title: `Installing ${holds} for the bench`,
    ...(npm?.endsWith(".js")
      ? { command: process.execPath, args: [npm, ...options] }
      : { command: "npm", args: options }),
    explain: (output) => explainDownload(`${holds}, which the bench needs,`, output),
  });
  return folder;
}

const isSame = (copy: string, file: string) =>
  existsSync(copy) && readFileSync(copy).equals(readFileSync(file));
