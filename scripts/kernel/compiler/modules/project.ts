// The project's modules that cells import. A module that type-checks is kept compiled, under a key of everything
// that it was made from; the program then sees its declarations instead of its source, and is spared whatever
// only the source needs.
import { posix } from "node:path";
import kept from "../../../programs/kept.cjs";
import type { CompiledModule } from "../../threads.js";
import type { ModuleCache, ModuleEntry } from "./cache.js";
import { compiledPath, declarationPath, isDeclaration, isRelative, locate } from "./locate.js";
import { type Source, Sources, specifiersIn } from "./sources.js";

/** A module as the program sees it. */
export type ProjectModule = {
  readonly path: string;
  /** Its text and those of everything that it imports, in one. */
  readonly key: string;
  /** Not there if the module, or one that it imports, has yet to be checked. */
  readonly entry: ModuleEntry | undefined;
  /** The file that stands for it in the program, its source or its declarations. */
  readonly file: string;
  readonly text: string;
  /** What that text imports. */
  readonly specifiers: readonly string[];
};

export class ProjectModules {
  readonly #sources = new Sources();
  readonly #cache: ModuleCache;
  readonly #root: string;
  #modules = new Map<string, ProjectModule | undefined>();
  #keys = new Map<string, string>();
  #located = new Map<string, string | undefined>();
  /** Paths and keys of what the executor has. */
  readonly #given = new Map<string, string>();
  readonly #declarations = new Set<string>();
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
      this.#keys = new Map();
      this.#located = new Map();
    }
    return isChanged;
  }

  /** The module that a file of the folder imports, if it is one of the project's. */
  find(specifier: string, folder: string): ProjectModule | undefined {
    const path = this.#locate(specifier, folder);
    return path === undefined ? undefined : this.#module(path);
  }

  /** Whether a file stands for a module as its declarations. */
  isDeclaration(file: string): boolean {
    return this.#declarations.has(file);
  }

  /** All modules that run when a cell imports these. */
  runBy(specifiers: readonly string[]): readonly ProjectModule[] {
    const first = specifiers.flatMap((specifier) => this.#locate(specifier, this.#root) ?? []);
    return [...this.#closure(first).keys()].flatMap((path) => this.#module(path) ?? []);
  }

  /** All modules that the program sees when a cell imports these: behind declarations there are fewer. */
  seenBy(specifiers: readonly string[]): readonly ProjectModule[] {
    const found = new Map<string, ProjectModule>();
    const visit = (names: readonly string[], folder: string): void => {
      for (const name of names) {
        const module = this.find(name, folder);
        if (module === undefined || found.has(module.path)) continue;
        found.set(module.path, module);
        visit(module.specifiers, posix.dirname(module.path));
      }
    };
    visit(specifiers, this.#root);
    return [...found.values()];
  }

  /** Keeps a module that has been checked and compiled. */
  keep({ key }: ProjectModule, entry: ModuleEntry): void {
    this.#cache.keep(key, entry);
    this.#isChanged = true;
  }

  /** What of these the executor has not, or not as it is now. */
  give(modules: readonly ProjectModule[]): readonly CompiledModule[] {
    const given: CompiledModule[] = [];
    for (const { path: source, key } of modules) {
      const path = compiledPath(source);
      const entry = this.#entryOf(source);
      if (entry === undefined || this.#given.get(path) === key) continue;
      this.#given.set(path, key);
      given.push({ path, javascript: entry.javascript, sourceMap: entry.sourceMap });
    }
    return given;
  }

  #locate(specifier: string, folder: string): string | undefined {
    if (!isRelative(specifier)) return undefined;
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
    // An edited disk may have lost some of what belongs together: then all of it is made again.
    const isWhole = [...this.#closure([path]).keys()].every(
      (other) => isDeclaration(other) || this.#entryOf(other) !== undefined,
    );
    const entry = isWhole ? this.#entryOf(path) : undefined;
    const { declaration: text } = entry ?? {};
    if (text === undefined) return { ...source, key, entry, file: path };
    const file = declarationPath(path);
    this.#declarations.add(file);
    return { path, key, entry, file, text, specifiers: specifiersIn(text) };
  }

  #entryOf(path: string): ModuleEntry | undefined {
    if (isDeclaration(path)) return undefined;
    return path.endsWith(".json")
      ? jsonEntry(this.#sources.read(path)?.text)
      : this.#cache.find(this.#keyOf(path));
  }

  #keyOf(path: string): string {
    const known = this.#keys.get(path);
    if (known !== undefined) return known;
    const parts = [...this.#closure([path])].map(
      ([file, { source, imports }]) =>
        `${this.#relative(file)} ${source.hash} ${imports.map((to) => this.#relative(to)).join(" ")}`,
    );
    const key = kept.digest([this.#cache.salt, this.#relative(path), ...parts.sort()].join("\n"));
    this.#keys.set(path, key);
    return key;
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
      const imports = source.specifiers.flatMap((name) => this.#locate(name, folder) ?? []);
      found.set(path, { source, imports });
      waiting.push(...imports);
    }
    return found;
  }

  #relative(path: string): string {
    return posix.relative(this.#root, path);
  }
}

/** What is no JSON is left to TypeScript to object to. */
function jsonEntry(text = ""): ModuleEntry | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const sourceMap = JSON.stringify({ version: 3, sources: [], names: [], mappings: "" });
  return { javascript: `module.exports = ${text};`, sourceMap };
}
