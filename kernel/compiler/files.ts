// The files that the program sees: the cell, the declarations of earlier cells and of compiled modules in their
// places, and the files on disk.
import { readFileSync } from "node:fs";
import type ts from "typescript";
import type { TypeScript } from "./options.js";

type Kept = { readonly version: string; readonly snapshot: ts.IScriptSnapshot };

export class Files {
  readonly #ts: TypeScript;
  readonly #made = new Map<string, Kept>();
  readonly #onDisk = new Map<string, Kept | undefined>();

  constructor(ts: TypeScript) {
    this.#ts = ts;
  }

  /** Puts a text in a place; another version is another text. */
  put(path: string, text: string, version: string): void {
    if (this.#made.get(path)?.version === version) return;
    this.#made.set(path, { version, snapshot: this.#ts.ScriptSnapshot.fromString(text) });
  }

  isMade(path: string): boolean {
    return this.#made.has(path);
  }

  get(path: string): Kept | undefined {
    const made = this.#made.get(path);
    if (made !== undefined) return made;
    if (!this.#onDisk.has(path)) this.#onDisk.set(path, this.#read(path));
    return this.#onDisk.get(path);
  }

  /**
   * Files of packages are read once, because they do not change while a kernel runs; the project's come from
   * modules/project.ts.
   */
  #read(path: string): Kept | undefined {
    try {
      const snapshot = this.#ts.ScriptSnapshot.fromString(readFileSync(path, "utf8"));
      return { version: "disk", snapshot };
    } catch {
      return undefined;
    }
  }
}
