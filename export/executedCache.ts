import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import cachedFile from "../lib/node/programs/cachedFile.cjs";

/** Executed notebooks, kept by the hash of what they were made from. */
export class ExecutedCache {
  constructor(private readonly folder: string) {}

  /** Writes the executed notebook to a file, if there is one; false if not, or if it is damaged. */
  restore(lesson: string, hash: string, file: string): boolean {
    const notebook = cachedFile.readCached(this.place(lesson, hash));
    if (notebook === undefined) return false;
    writeFileSync(file, notebook);
    return true;
  }

  /** Keeps an executed notebook, and forgets the lesson's older ones but for a few. */
  keep(lesson: string, hash: string, file: string): void {
    cachedFile.writeCached(this.place(lesson, hash), readFileSync(file));
    try {
      this.forget(lesson);
    } catch {
      // A folder that cannot be written to: the lesson runs again next time.
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
