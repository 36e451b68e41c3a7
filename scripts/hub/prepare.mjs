// Students cannot write to the course's caches, so whatever they would put there is made before the first of them comes.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "../words/words.mjs";

/** Written when everything is made; it says for which Node. */
const stamp = inRoot(".cache", "prepared");

/** What the caches are made from. */
const sources = [
  "export",
  "grader",
  "kernel",
  "lib",
  "notebooks",
  "scripts",
  "solutions",
  "tests/exercises",
];

/** @throws {UserError} if the course does not work on this machine */
export function prepareCourse() {
  if (isPrepared()) return;
  const command = [inRoot("scripts", "course.cjs"), "setup"];
  const { status } = spawnSync(process.execPath, command, {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new UserError(text.hub.notPrepared);
  writeFileSync(stamp, process.version);
}

function isPrepared() {
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== process.version) return false;
  const made = statSync(stamp).mtimeMs;
  const files = ["package-lock.json", ...sources.flatMap(filesIn)];
  return files.every((file) => statSync(inRoot(file)).mtimeMs < made);
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("__pycache__"))
    .map((entry) => path.relative(inRoot(), path.join(entry.parentPath, entry.name)));
}
