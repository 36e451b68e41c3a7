import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import cachedFile from "../lib/node/programs/cachedFile.cjs";

/** A cache of executed notebooks under the hash of what they were made from. */
export class ExecutedCache {
  constructor(private readonly folder: string) {}

  /** Writes the executed notebook to a file. @returns false if there is none, or if it is damaged */
  restore(lesson: string, hash: string, file: string): boolean {
    const notebook = cachedFile.readCached(this.place(lesson, hash));
    if (notebook === undefined) return false;
    writeFileSync(file, notebook);
    return true;
  }

  /** Keeps an executed notebook, and deletes all but a few of the lesson's older ones. */
  keep(lesson: string, hash: string, file: string): void {
    cachedFile.writeCached(this.place(lesson, hash), readFileSync(file));
    try {
      this.forget(lesson);
    } catch {
      // If the folder cannot be written to, the lesson simply runs again next time.
    }
  }

  private forget(lesson: string): void {
    // A trail has its lesson's folder in its name.
    const place = this.place(lesson, "");
    const newestFirst = readdirSync(path.dirname(place))
      .map((name) => path.join(path.dirname(place), name))
      .filter((file) => file.startsWith(place))
      .map((file) => ({ file, time: statSync(file).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { file } of newestFirst.slice(4)) rmSync(file, { force: true });
  }

  private place(lesson: string, hash: string): string {
    return path.join(this.folder, `${lesson}@${hash.slice(0, 32)}`);
  }
}
