// Which modules import which, and the key of each: a digest of all that it is made from.
import { posix } from "node:path";
import cachedFile from "../../../lib/node/programs/cachedFile.cjs";
import { isRelative, locate } from "./locate.js";
import { type Source, Sources } from "./sources.js";

type Imports = { readonly source: Source; readonly imports: readonly string[] };

export class ModuleGraph {
  readonly #sources: Sources;
  readonly #root: string;
  readonly #salt: string;
  #keys = new Map<string, string>();
  #located = new Map<string, string | undefined>();

  /** @param salt - what every key depends on */
  constructor(root: string, salt: string) {
    this.#root = root;
    this.#sources = new Sources(root);
    this.#salt = salt;
  }

  /** Reads the disk again. @returns whether a file of the graph has changed, come or gone */
  refresh(): boolean {
    const isChanged = this.#sources.refresh();
    if (isChanged) {
      this.#keys = new Map();
      this.#located = new Map();
    }
    return isChanged;
  }

  read(path: string): Source | undefined {
    return this.#sources.read(path);
  }

  /** The file of the project that a file of the folder imports. */
  locate(specifier: string, folder: string): string | undefined {
    if (!isRelative(specifier)) return undefined;
    const place = `${folder}\n${specifier}`;
    if (!this.#located.has(place)) {
      const path = locate(specifier, folder, (candidate) => this.#sources.exists(candidate));
      this.#located.set(place, path);
    }
    return this.#located.get(place);
  }

  /** The texts of a module and of everything that it imports, in one. */
  keyOf(path: string): string {
    const known = this.#keys.get(path);
    if (known !== undefined) return known;
    const relative = (file: string) => posix.relative(this.#root, file);
    const parts = [...this.closure([path])].map(([file, { source, imports }]) =>
      [relative(file), source.hash, ...imports.map(relative)].join(" "),
    );
    const key = cachedFile.digest([this.#salt, relative(path), ...parts.sort()].join("\n"));
    this.#keys.set(path, key);
    return key;
  }

  /** Everything that files import, directly or not, including the files themselves. */
  closure(paths: readonly string[]): ReadonlyMap<string, Imports> {
    const found = new Map<string, Imports>();
    const waiting = [...paths];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (found.has(path)) continue;
      const source = this.read(path);
      if (source === undefined) continue;
      const folder = posix.dirname(path);
      const imports = source.specifiers.flatMap((name) => this.locate(name, folder) ?? []);
      found.set(path, { source, imports });
      waiting.push(...imports);
    }
    return found;
  }
}
