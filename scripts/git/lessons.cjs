// Finds the lessons that differ from Git's version in nothing but outputs, and the exercises in nothing but language.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { inEnglish } = require("./cleanExercise.cjs");
const { cleaned, isSame } = require("./cleanNotebook.cjs");

/** @typedef {{ mode: string, name: string, path: string }} Indexed - a file of the index; its name is Git's for the contents */

/** Runs Git here, without the hooks that call this. @param {string[]} args */
function git(...args) {
  return spawnSync("git", ["-c", "core.fsmonitor=false", ...args], {
    encoding: "utf8",
    env: { ...process.env, COURSE_SETTLES: "1" },
    maxBuffer: 2 ** 30,
  }).stdout;
}

/** @returns {Indexed[]} every file of the index */
function indexed() {
  const files = git("ls-files", "--stage", "-z").matchAll(/(\d+) ([0-9a-f]+) \d\t([^\0]+)\0/g);
  return [...files].map(([, mode = "", name = "", path = ""]) => ({ mode, name, path }));
}

/** Git's name for a text. @param {string} text @param {number} digits */
function nameOf(text, digits) {
  const bytes = Buffer.from(text);
  const hash = createHash(digits === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Whether a file is what Git has: a lesson apart from outputs, an untouched exercise apart from its language. @param {Indexed} file */
function isAsShipped({ name, path }) {
  const isExercise = /^exercises\/\d[^/]*\/[^/]+\.ts$/.test(path);
  if (!isExercise && !/^notebooks\/.*\.ipynb$/.test(path)) return false;
  try {
    const text = readFileSync(path, "utf8");
    if (isExercise) {
      const english = inEnglish(text, path);
      return english !== text && nameOf(english, name.length) === name;
    }
    const clean = cleaned(text);
    return nameOf(clean, name.length) === name || isSame(git("cat-file", "blob", name), clean);
  } catch {
    return false; // The file is missing or not a notebook.
  }
}

module.exports = { git, indexed, isAsShipped };
