// Sets up what a command lacks, then runs it.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { putMissingExercises } from "./exercises.mjs";
import { helpFor } from "./help.mjs";
import { installNodePackages } from "./nodePackages.mjs";
import { inRoot } from "./paths.mjs";
import { Problem } from "./problem.mjs";

/**
 * @typedef {object} Need
 * @property {"none" | "student" | "developer"} node
 * @property {boolean} python
 * @property {boolean} [tests]
 * @property {boolean} [quick] - a student waits for it: it runs in this process, from a bundle
 */

/**
 * What each command needs before it can run. A student's commands do not install developers' tools,
 * and those that only grade do not install JupyterLab.
 *
 * @type {Readonly<Record<string, Need>>}
 */
const needs = {
  start: { node: "student", python: true },
  grade: { node: "student", python: false, quick: true },
  hint: { node: "student", python: false, quick: true },
  reset: { node: "student", python: false, quick: true },
  export: { node: "student", python: true, quick: true },
  test: { node: "developer", python: true, tests: true },
  testAll: { node: "developer", python: true },
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
    const help = helpFor(name, args);
    if (help !== undefined) {
      console.log(help);
      return;
    }
    process.chdir(inRoot());
    if (need.node !== "none") await installNodePackages({ developer: need.node === "developer" });
    putMissingExercises();
    await register(need);
    if (need.python) {
      const { installPythonPackages } = await import("./pythonPackages.mjs");
      await installPythonPackages();
    }
    if (need.tests) {
      const { installTestPackages } = await import("./testPackages.mjs");
      await installTestPackages();
      const { bringChromium } = await import("./browser/chromium.mjs");
      await bringChromium();
    }
    await run(name, args, need);
  } catch (error) {
    console.error(`\n${explain(error)}`);
    process.exitCode = 1;
  }
}

/** @param {Need} need */
async function register({ quick = false }) {
  const { isRegisteredWithGit, registerWithGit } = await import("../git/register.mjs");
  if (!quick || !isRegisteredWithGit()) registerWithGit();
}

/**
 * Runs scripts/commands/NAME.mjs, which needs no packages, or NAME.ts.
 *
 * @param {string} name @param {string[]} args @param {Need} need
 */
async function run(name, args, { quick = false }) {
  const script = inRoot("scripts", "commands", name);
  if (existsSync(`${script}.mjs`)) {
    const { main } = await import(pathToFileURL(`${script}.mjs`).href);
    process.exitCode = await main(args);
    return;
  }
  const { runHere, runInProcess } = await import("./runCommand.mjs");
  if (quick) await runHere(name, args);
  else process.exitCode = await runInProcess(name, args);
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
