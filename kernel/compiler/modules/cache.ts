// Compiled modules, cached on disk from one kernel to the next. A file is named by the key of what it was made
// from, so it is never out of date; it is written whole or not at all, and it carries a checksum.
import { readFileSync } from "node:fs";
import cachedFile from "../../../lib/node/programs/cachedFile.cjs";
import type { Places, TypeScript } from "../options.js";

export type ModuleEntry = {
  readonly javascript: string;
  readonly sourceMap: string;
  /** Missing if its types cannot be written without the source. */
  readonly declaration?: string;
};

/** To be raised whenever cached modules are made in another way. */
const format = 3;

export class ModuleCache {
  /** What every key depends on: the compiler, its options, and the packages. */
  readonly salt: string;
  readonly #folder: string;
  readonly #entries = new Map<string, ModuleEntry | undefined>();

  constructor(ts: TypeScript, { root, cache }: Places, options: object) {
    const packages = ["package.json", "node_modules/.package-lock.json"].map((name) =>
      textOf(`${root}/${name}`),
    );
    // Source maps name the files where they are.
    this.salt = cachedFile.digest(JSON.stringify([format, root, ts.version, options, packages]));
    this.#folder = `${cache}/modules`;
  }

  find(key: string): ModuleEntry | undefined {
    if (!this.#entries.has(key)) this.#entries.set(key, this.#read(key));
    return this.#entries.get(key);
  }

  keep(key: string, entry: ModuleEntry): void {
    this.#entries.set(key, entry);
    cachedFile.writeCached(this.#fileOf(key), Buffer.from(JSON.stringify(entry)));
  }

  #read(key: string): ModuleEntry | undefined {
    const found = cachedFile.readCached(this.#fileOf(key));
    return found === undefined ? undefined : (JSON.parse(found.toString()) as ModuleEntry);
  }

  #fileOf(key: string): string {
    return `${this.#folder}/${key}.json`;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
