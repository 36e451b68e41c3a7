import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** Executed notebooks, kept by the hash of what they were made from. */
export class ExecutedCache {
  constructor(private readonly folder: string) {}

  /** Writes the executed notebook to a file, if there is one; false if not, or if it is damaged. */
  restore(lesson: string, hash: string, file: string): boolean {
    let entry: string;
    try {
      entry = readFileSync(this.place(lesson, hash), "utf8");
    } catch {
      return false;
    }
    const end = entry.indexOf("\n");
    const notebook = entry.slice(end + 1);
    if (entry.slice(0, end) !== digestOf(notebook)) return false;
    writeFileSync(file, notebook);
    return true;
  }

  /** Keeps an executed notebook, and forgets the lesson's older ones but for a few. */
  keep(lesson: string, hash: string, file: string): void {
    const notebook = readFileSync(file, "utf8");
    try {
      mkdirSync(this.folder, { recursive: true });
      const place = this.place(lesson, hash);
      const aside = `${place}.${process.pid}`;
      writeFileSync(aside, `${digestOf(notebook)}\n${notebook}`);
      renameSync(aside, place);
      this.forget(lesson);
    } catch {
      // A folder that cannot be written to: the lesson runs again next time.
    }
  }

  private forget(lesson: string): void {
    const entries = readdirSync(this.folder).filter((name) => name.startsWith(`${lesson}@`));
    const newestFirst = entries
      .map((name) => path.join(this.folder, name))
      .map((file) => ({ file, time: statSync(file).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { file } of newestFirst.slice(4)) rmSync(file, { force: true });
  }

  private place(lesson: string, hash: string): string {
    return path.join(this.folder, `${lesson}@${hash.slice(0, 32)}`);
  }
}

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");
