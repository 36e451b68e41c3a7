// What the thread that checks types may read, and as which files TypeScript sees it.
import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { readSource, statsOf } from "../node/sources/source.mjs";
import { sourceLimits } from "../source/sourceText.mjs";

const forward = (file: string) => file.split(path.sep).join("/");
export const root = forward(path.resolve(import.meta.dirname, "..", ".."));
/** What an answer finds besides the language. */
export const globals = forward(path.join(import.meta.dirname, "globals.d.ts"));
/** Every folder of answers is seen as this one, so that `../../lib/` is the course's wherever they lie. */
const exercises = `${root}/exercises/`;
const ofTheCourse = [`${root}/lib/`, globals, `${root}/node_modules/`];

/** The files of one answer, and those of the course and its packages. */
export class AnswerFiles {
  private folder = "";
  /** The answer's own folder in it, as a real path. */
  private own = "";
  /** The files of the student's that have been read for this answer. */
  private readonly read = new Set<string>();

  /** The answer to an exercise, or nothing if the grader would refuse to load it. */
  open(folder: string, id: string): string | undefined {
    this.folder = folder;
    this.read.clear();
    try {
      this.own = path.join(realpathSync(folder), path.dirname(id));
    } catch {
      return undefined;
    }
    const entry = `${exercises}${id}.ts`;
    return this.text(entry) === undefined ? undefined : entry;
  }

  text(file: string): string | undefined {
    const name = forward(file);
    if (name.startsWith(exercises)) return this.ownText(this.realOf(name));
    // A reference in an answer may name any file of the machine, and some have no end.
    if (!ofTheCourse.some((open) => name.startsWith(open))) return undefined;
    try {
      return readFileSync(file, "utf8");
    } catch {
      return undefined;
    }
  }

  /** Another version is another text. */
  version(file: string): string {
    if (file.includes("/node_modules/")) return "";
    const { mtimeMs, size } = statsOf(this.realOf(file)) ?? {};
    return `${this.realOf(file)} ${mtimeMs} ${size}`;
  }

  isFile(file: string): boolean {
    return this.read.size <= sourceLimits.files && (statsOf(this.realOf(file))?.isFile() ?? false);
  }

  isFolder(file: string): boolean {
    return statsOf(this.realOf(file))?.isDirectory() ?? false;
  }

  private realOf(file: string): string {
    const name = forward(file);
    return name.startsWith(exercises) ? path.join(this.folder, name.slice(exercises.length)) : file;
  }

  private ownText(file: string): string | undefined {
    this.read.add(file);
    if (this.read.size > sourceLimits.files) return undefined;
    const source = readSource(file, this.own);
    return "text" in source ? source.text : undefined;
  }
}
