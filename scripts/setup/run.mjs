// Sets up what a command lacks, then runs it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { registerWithGit } from "../git/register.mjs";
import { bringChromium } from "./browser/chromium.mjs";
import { putMissingExercises } from "./exercises.mjs";
import { installNodePackages } from "./nodePackages.mjs";
import parent from "./parent.cjs";
import { inRoot } from "./paths.mjs";
import { Problem } from "./problem.mjs";
import { installPythonPackages } from "./pythonPackages.mjs";
import { installTestPackages } from "./testPackages.mjs";

/**
 * What each command needs before it can run. A student's commands do not install developers' tools,
 * and those that only grade do not install JupyterLab.
 *
 * @type {Readonly<Record<string, { node: "none" | "student" | "developer", python: boolean, tests?: boolean }>>}
 */
const needs = {
  start: { node: "student", python: true },
  grade: { node: "student", python: false },
  hint: { node: "student", python: false },
  reset: { node: "student", python: false },
  export: { node: "student", python: true },
  test: { node: "developer", python: true, tests: true },
  testAll: { node: "developer", python: false },
  format: { node: "developer", python: false },
  bench: { node: "developer", python: true },
  lock: { node: "developer", python: true },
  doctor: { node: "none", python: false },
};

const text = {
  /** @param {string} file */
  readOnly: (file) =>
    `The course has to write into its own folder, but may not write ${file}. Copy the folder to a place of your own, or change who may write there, and run the same command again.`,
  /** @param {string} file */
  full: (file) =>
    `The disk is full, so ${file} could not be written. Make room (the course needs about 1.5 GB) and run the same command again.`,
};

/** @param {string[]} words - the command's name and its arguments */
export async function runCommand([name = "", ...args]) {
  try {
    const need = needs[name];
    if (need === undefined) {
      throw new Problem(
        `There is no command "${name}". There are: ${Object.keys(needs).join(", ")}.`,
      );
    }
    process.chdir(inRoot());
    if (need.node !== "none") await installNodePackages({ developer: need.node === "developer" });
    putMissingExercises();
    registerWithGit();
    if (need.python) await installPythonPackages();
    if (need.tests) {
      await installTestPackages();
      await bringChromium();
    }
    process.exitCode = await run(name, args);
  } catch (error) {
    console.error(`\n${explain(error)}`);
    process.exitCode = 1;
  }
}

/**
 * Runs scripts/commands/NAME.mjs in this process, or NAME.ts, which needs packages, in one of its own.
 *
 * @param {string} name @param {string[]} args
 * @returns {Promise<number>} the exit status
 */
async function run(name, args) {
  const script = inRoot("scripts", "commands", name);
  if (existsSync(`${script}.mjs`)) {
    const { main } = await import(pathToFileURL(`${script}.mjs`).href);
    return main(args);
  }
  const child = spawn(process.execPath, ["--import", "tsx", `${script}.ts`, ...args], {
    stdio: "inherit",
  });
  process.on("SIGINT", () => {}); // The command gets it too, and ends in its own time.
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  // npm does not pass on its own sudden end. Without npm, a shell that ends may mean to leave it running.
  if (process.env.npm_lifecycle_event !== undefined) {
    parent.whenParentIsGone(() => child.kill("SIGTERM")).unref();
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
}

/**
 * The sentence for what the reader can mend.
 *
 * @param {unknown} error @returns {string}
 * @throws {unknown} the error, if it is a fault of the course
 */
export function explain(error) {
  if (error instanceof Problem) return error.message;
  const code = String(Reflect.get(Object(error), "code"));
  const file = String(Reflect.get(Object(error), "path") ?? inRoot());
  if (["EACCES", "EPERM", "EROFS"].includes(code)) return text.readOnly(file);
  if (code === "ENOSPC") return text.full(file);
  throw error;
}
