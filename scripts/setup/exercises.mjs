// Puts stubs into exercises/ where there is no file. An archive of the course has none, so that unpacking a newer
// one over the course leaves the student's answers alone.
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";

/** @param {string} exercises - the folder, which keeps its stubs in .stubs */
export function putMissingExercises(exercises = inRoot("exercises")) {
  const stubs = path.join(exercises, ".stubs");
  for (const name of readdirSync(stubs, { recursive: true, encoding: "utf8" })) {
    const file = path.join(exercises, name);
    if (!name.endsWith(".ts") || existsSync(file)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(path.join(stubs, name), file, constants.COPYFILE_EXCL);
  }
}
