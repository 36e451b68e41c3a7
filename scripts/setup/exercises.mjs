// Puts stubs into exercises/ where there is no file. An archive of the course has none, so that unpacking a newer
// one over the course leaves the student's answers alone.
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { inWorkspace } from "../../lib/node/paths.mjs";
import { language } from "../../lib/node/words/catalogue.mjs";
import whole from "../../lib/node/writeWhole.cjs";

/**
 * The stubs of a folder, each with the one in the reader's language.
 *
 * @param {string} exercises - the folder, which keeps its stubs in .stubs, and those in Chinese in .stubs/zh
 */
function stubsOf(exercises) {
  const stubs = path.join(exercises, ".stubs");
  return readdirSync(stubs, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/^zh[/\\]/.test(name))
    .map((name) => {
      const english = path.join(stubs, name);
      const chinese = path.join(stubs, "zh", name);
      const own = language() === "zh" && existsSync(chinese) ? chinese : english;
      return { file: path.join(exercises, name), own, all: [english, chinese].filter(existsSync) };
    });
}

/** @param {string} exercises - the folder, which keeps its stubs in .stubs */
export function putMissingExercises(exercises = inWorkspace("exercises")) {
  for (const { file, own } of stubsOf(exercises)) {
    if (existsSync(file)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(own, file, constants.COPYFILE_EXCL);
  }
}

/**
 * Tells the exercises in the reader's language that nobody has written in: a file is replaced only where it is a stub
 * in another language to the letter.
 */
export function tellStubs(exercises = inWorkspace("exercises")) {
  for (const { file, own, all } of stubsOf(exercises)) {
    try {
      if (!statSync(file).isFile()) continue;
      const text = readFileSync(file, "utf8");
      const isOther = all.some((stub) => stub !== own && readFileSync(stub, "utf8") === text);
      if (isOther) whole.writeWhole(file, readFileSync(own));
    } catch {} // A file that cannot be read or written stays in the language that it has.
  }
}
