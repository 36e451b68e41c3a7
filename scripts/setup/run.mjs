// Sets up what a command lacks, then runs it.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { reporting } from "../../lib/node/command.mjs";
import { inRoot, isShared } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "../words/words.mjs";
import { putMissingExercises, tellStubs } from "./exercises.mjs";
import { installNodePackages } from "./nodePackages.mjs";

/**
 * @typedef {object} Need
 * @property {"none" | "student" | "developer"} node
 * @property {boolean} python
 * @property {boolean} [tests]
 * @property {boolean} [hub]
 * @property {boolean} [quick] - a student waits for it: it runs in this process, from a bundle
 * @property {boolean} [editions] - the language that was asked for with --lang says also which notebooks are meant
 */

/**
 * What each command needs before it can run. A student's commands do not install developers' tools,
 * and those that only grade do not install JupyterLab.
 *
 * @satisfies {Readonly<Record<string, Need>>}
 */
const needs = /** @type {const} */ ({
  start: { node: "student", python: true },
  grade: { node: "student", python: false, quick: true },
  hint: { node: "student", python: false, quick: true },
  reset: { node: "student", python: false, quick: true },
  export: { node: "student", python: true, quick: true, editions: true },
  test: { node: "developer", python: true, tests: true },
  testAll: { node: "developer", python: true },
  format: { node: "developer", python: false },
  bench: { node: "developer", python: true },
  scaleOut: { node: "student", python: false, quick: true },
  translate: { node: "developer", python: false },
  lock: { node: "developer", python: true },
  setup: { node: "student", python: true },
  hub: { node: "student", python: true, hub: true },
  doctor: { node: "none", python: false },
});

/** @param {string} name @returns {name is keyof typeof needs} */
const isCommand = (name) => Object.hasOwn(needs, name);

/**
 * @param {string[]} words - the command's name and its arguments
 * @param {string} [asked] - the language that was asked for with --lang
 */
export function run([name = "", ...words], asked) {
  return reporting(async () => {
    if (!isCommand(name)) {
      throw new UserError(text.commands.unknown({ name, names: Object.keys(needs) }));
    }
    if (words.includes("--help") || words.includes("-h")) {
      console.log(text.help[name]);
      return 0;
    }
    /** @type {Need} */
    const need = needs[name];
    const args = need.editions && asked !== undefined ? ["--lang", asked, ...words] : words;
    process.chdir(inRoot());
    // Where the course is shared, whoever shares it sets up, and a student's server brings the exercises.
    if (!isShared()) await setUp(name, need);
    return runCommand(name, args, need);
  });
}

/** @param {string} name @param {Need} need */
async function setUp(name, need) {
  putMissingExercises();
  if (name === "start") tellStubs();
  if (need.node !== "none") await installNodePackages({ developer: need.node === "developer" });
  await register(need);
  if (need.python) {
    const { installPythonPackages } = await import("./pythonPackages.mjs");
    await installPythonPackages();
  }
  if (need.hub) {
    const { installHubPackages } = await import("./hubPackages.mjs");
    await installHubPackages();
  }
  if (need.tests) {
    const { installTestPackages } = await import("./testPackages.mjs");
    await installTestPackages();
    const { bringChromium } = await import("../../lib/node/browser/chromium.mjs");
    await bringChromium();
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
async function runCommand(name, args, { quick = false }) {
  const script = inRoot("scripts", "commands", name);
  if (existsSync(`${script}.mjs`)) {
    const { main } = await import(pathToFileURL(`${script}.mjs`).href);
    return main(args);
  }
  const { runHere, runInProcess } = await import("./runCommand.mjs");
  return quick ? runHere(name, args) : runInProcess(name, args);
}
