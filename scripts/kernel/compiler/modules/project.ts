// The project's modules that cells import. A module that type-checks is kept compiled, under a key of everything
// that it was made from; the program then sees its declarations instead of its source, and is spared whatever
// only the source needs.
import { posix } from "node:path";
import kept from "../../../programs/kept.cjs";
import type { CompiledModule } from "../interface.js";
import type { ModuleCache, ModuleEntry } from "./cache.js";
import { compiledPath, declarationPath, isDeclaration, isRelative, locate } from "./locate.js";
import { type Source, Sources } from "./sources.js";

/** A module as the program sees it. */
export type ProjectModule = {
  readonly source: Source;
  /** Its text and those of everything that it imports, in one. */
  readonly key: string;
  /** Not there if the source has yet to be checked. */
  readonly entry: ModuleEntry | undefined;
  /** The file that stands for it in the program. */
  readonly file: string;
};

export class ProjectModules {
  readonly #sources = new Sources();
  readonly #cache: ModuleCache;
  readonly #root: string;
  #modules = new Map<string, ProjectModule | undefined>();
  #located = new Map<string, string | undefined>();
  /** Paths and keys of what the executor has. */
  readonly #given = new Map<string, string>();
  #isChanged = false;

  constructor(root: string, cache: ModuleCache) {
    this.#root = root;
    this.#cache = cache;
  }

  /** Looks at the disk. @returns whether imports may lead elsewhere than before */
  refresh(): boolean {
    const isChanged = this.#sources.refresh() || this.#isChanged;
    this.#isChanged = false;
    if (isChanged) {
      this.#modules = new Map();
      this.#located = new Map();
    }
    return isChanged;
  }

  /** The module that a file of the folder imports, if it is one of the project's. */
  find(specifier: string, folder: string): ProjectModule | undefined {
    const path = isRelative(specifier) ? this.#locate(specifier, folder) : undefined;
    return path === undefined ? undefined : this.#module(path);
  }

  /** All modules that the specifiers of a cell lead to. */
  reachedFrom(specifiers: readonly string[]): readonly ProjectModule[] {
    const first = specifiers.flatMap((specifier) => {
      const path = isRelative(specifier) ? this.#locate(specifier, this.#root) : undefined;
      return path === undefined ? [] : [path];
    });
    return [...this.#closure(first).keys()].flatMap((path) => this.#module(path) ?? []);
  }

  /** A module that has been checked and compiled: kept, unless it has no declarations of its own. */
  compiled({ source: { path }, key }: ProjectModule, entry: ModuleEntry): void {
    this.#cache.keep(path, key, entry);
    this.#isChanged = true;
  }

  /** What of these the executor has not, or not as it is now. */
  give(modules: readonly ProjectModule[]): readonly CompiledModule[] {
    const given: CompiledModule[] = [];
    for (const { source, key } of modules) {
      const path = compiledPath(source.path);
      const entry = this.#cache.find(source.path, key);
      if (entry === undefined || this.#given.get(path) === key) continue;
      this.#given.set(path, key);
      given.push({ path, javascript: entry.javascript, sourceMap: entry.sourceMap });
    }
    return given;
  }

  #locate(specifier: string, folder: string): string | undefined {
    const place = `${folder}\n${specifier}`;
    if (!this.#located.has(place)) {
      const path = locate(specifier, folder, (candidate) => this.#sources.exists(candidate));
      this.#located.set(place, path);
    }
    return this.#located.get(place);
  }

  #module(path: string): ProjectModule | undefined {
    if (!this.#modules.has(path)) this.#modules.set(path, this.#make(path));
    return this.#modules.get(path);
  }

  #make(path: string): ProjectModule | undefined {
    const source = this.#sources.read(path);
    if (source === undefined) return undefined;
    const key = this.#keyOf(path);
    const entry = isDeclaration(path) ? undefined : this.#cache.find(path, key);
    const isDeclared = entry?.declaration !== undefined;
    return { source, key, entry, file: isDeclared ? declarationPath(path) : path };
  }

  #keyOf(path: string): string {
    const parts = [...this.#closure([path])].map(
      ([file, { source, imports }]) =>
        `${this.#relative(file)} ${source.hash} ${imports.map((to) => this.#relative(to)).join(" ")}`,
    );
    return kept.digest([this.#cache.salt, this.#relative(path), ...parts.sort()].join("\n"));
  }

  /** Everything that files import, directly or not, with themselves. */
  #closure(paths: readonly string[]) {
    const found = new Map<string, { source: Source; imports: readonly string[] }>();
    const waiting = [...paths];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (found.has(path)) continue;
      const source = this.#sources.read(path);
      if (source === undefined) continue;
      const folder = posix.dirname(path);
      const imports = source.specifiers.flatMap((specifier) =>
        isRelative(specifier) ? (this.#locate(specifier, folder) ?? []) : [],
      );
      found.set(path, { source, imports });
      waiting.push(...imports);
    }
    return found;
  }

  #relative(path: string): string {
    return posix.relative(this.#root, path);
  }
}
