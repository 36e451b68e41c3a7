// The files of a submission, in folders or in zip files. All are listed first, and then only those that count are read.
import { type Dirent, readdirSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { isOtherArchive, isSkipped, isZip } from "./fileKinds.js";
import type { LeftOut, Why } from "./leftOut.js";
import { limits } from "./submissionLimits.js";
import { text } from "./words/words.js";
import { NoZip, openZip, type ReadableFile } from "./zip.js";

export class Files {
  private readonly files = new Map<string, ReadableFile>();
  private readonly closers: (() => void)[] = [];
  private readonly out: LeftOut[] = [];
  private zips = 0;

  /** The size of each file in bytes, by its path. */
  get sizes(): ReadonlyMap<string, number> {
    return new Map([...this.files].map(([name, { size }]) => [name, size]));
  }

  /** The files and folders that could not be read. */
  get leftOut(): readonly LeftOut[] {
    return this.out;
  }

  /** The contents of the wanted files that can be read; the others are left out. */
  async read(wanted: Iterable<string>): Promise<Map<string, Uint8Array>> {
    const contents = new Map<string, Uint8Array>();
    for (const name of wanted) {
      try {
        const bytes = await this.files.get(name)?.read();
        if (bytes !== undefined) contents.set(name, bytes);
      } catch {
        this.leave(name, "unreadable");
      }
    }
    return contents;
  }

  close(): void {
    for (const close of this.closers) close();
  }

  /** The files in a folder, and those in zip files that lie in it. Links are not followed. */
  async addFolder(folder: string, inside = "", depth = 0): Promise<void> {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
    } catch {
      return this.leave(inside || path.basename(folder), "unreadable");
    }
    for (const entry of entries) {
      const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
      const place = path.join(folder, entry.name);
      if (isSkipped(entry.name)) continue;
      if (this.files.size >= limits.files) return this.leave(inside || text.folder, "tooManyFiles");
      if (entry.isSymbolicLink()) this.leave(name, "link");
      else if (entry.isDirectory() && depth >= limits.depth) this.leave(name, "deep");
      else if (entry.isDirectory()) await this.addFolder(place, name, depth + 1);
      else if (!entry.isFile()) this.leave(name, "special");
      else await this.addFile(place, name);
    }
  }

  async addFile(place: string, name: string): Promise<void> {
    try {
      if (isZip(name)) return await this.addZip(place, `${name}/`, name);
      if (isOtherArchive(name)) return this.leave(name, "otherArchive");
      this.files.set(name, { size: (await stat(place)).size, read: () => readFile(place) });
    } catch {
      this.leave(name, "unreadable");
    }
  }

  /** @param inside - the prefix of its files' names @param name - the zip file's own name */
  async addZip(source: string | Buffer, inside: string, name: string): Promise<void> {
    if (this.zips >= limits.zips) return this.leave(name, "tooManyZips");
    this.zips += 1;
    try {
      if (typeof source === "string" && (await stat(source)).size > limits.zip) {
        return this.leave(name, "zipTooLarge");
      }
      const zip = await openZip(source);
      this.closers.push(zip.close);
      if (this.files.size + zip.files.size > limits.files) return this.leave(name, "tooManyFiles");
      for (const { file, why } of zip.leftOut) {
        if (!file.split("/").some(isSkipped)) this.leave(inside + file, why);
      }
      for (const [file, readable] of zip.files) {
        if (file.split("/").some(isSkipped)) continue;
        if (isZip(file)) await this.addInnerZip(readable, inside + file, source);
        else if (isOtherArchive(file)) this.leave(inside + file, "otherArchive");
        else this.files.set(inside + file, readable);
      }
    } catch (error) {
      this.leave(name, error instanceof NoZip ? error.why : "unreadable");
    }
  }

  private async addInnerZip(zip: ReadableFile, name: string, outer: string | Buffer) {
    if (typeof outer !== "string") return this.leave(name, "zipInZip");
    if (zip.size > limits.innerZip) return this.leave(name, "zipTooLarge");
    try {
      await this.addZip(Buffer.from(await zip.read()), `${name}/`, name);
    } catch {
      this.leave(name, "damaged");
    }
  }

  leave(file: string, why: Why): void {
    this.out.push({ file, why });
  }
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
