// The project's modules that cells import. A module that type-checks is kept compiled, under a key of everything
// that it was made from; the program then sees its declarations instead of its source, and is spared whatever
// only the source needs.
import { posix } from "node:path";
import type { CompiledModule } from "../../threads.js";
import type { ModuleCache, ModuleEntry } from "./cache.js";
import { ModuleGraph } from "./graph.js";
import { compiledPath, declarationPath, isDeclaration } from "./locate.js";
import { specifiersIn } from "./sources.js";

/** A module as the program sees it. */
export type ProjectModule = {
  readonly path: string;
  /** Its text and those of everything that it imports, in one. */
  readonly key: string;
  /** Missing if the module, or one that it imports, has yet to be checked. */
  readonly entry: ModuleEntry | undefined;
  /** The file that stands for it in the program, its source or its declarations. */
  readonly file: string;
  readonly text: string;
  /** What that text imports. */
  readonly specifiers: readonly string[];
};

export class ProjectModules {
  readonly #graph: ModuleGraph;
  readonly #cache: ModuleCache;
  readonly #root: string;
  #modules = new Map<string, ProjectModule | undefined>();
  /** Paths and keys of what the executor has. */
  readonly #given = new Map<string, string>();
  readonly #declarations = new Set<string>();
  #isChanged = false;

  constructor(root: string, cache: ModuleCache) {
    this.#root = root;
    this.#cache = cache;
    this.#graph = new ModuleGraph(root, cache.salt);
  }

  /** Reads the disk again. @returns whether imports may lead elsewhere than before */
  refresh(): boolean {
    const isChanged = this.#graph.refresh() || this.#isChanged;
    this.#isChanged = false;
    if (isChanged) this.#modules = new Map();
    return isChanged;
  }

  /** The module that a file of the folder imports, if it is one of the project's. */
  find(specifier: string, folder: string): ProjectModule | undefined {
    const path = this.#graph.locate(specifier, folder);
    return path === undefined ? undefined : this.#module(path);
  }

  /** Whether a file stands for a module as its declarations. */
  isDeclaration(file: string): boolean {
    return this.#declarations.has(file);
  }

  /** All modules that run when a cell imports these. */
  runBy(specifiers: readonly string[]): readonly ProjectModule[] {
    const first = specifiers.flatMap(
      (specifier) => this.#graph.locate(specifier, this.#root) ?? [],
    );
    return [...this.#graph.closure(first).keys()].flatMap((path) => this.#module(path) ?? []);
  }

  /** All modules that the program sees when a cell imports these; declarations import fewer than sources do. */
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

  /** The modules among these that the executor lacks or has in an older version. */
  give(modules: readonly ProjectModule[]): readonly CompiledModule[] {
    return modules.flatMap(({ path: source, key }) => {
      const path = compiledPath(source);
      const entry = this.#entryOf(source);
      if (entry === undefined || this.#given.get(path) === key) return [];
      this.#given.set(path, key);
      const { javascript, sourceMap } = entry;
      return [{ path, javascript, sourceMap }, ...this.#folderOf(source)];
    });
  }

  /** For `import "./folder"` the executor looks for folder.js. */
  #folderOf(path: string): readonly CompiledModule[] {
    const folder = posix.dirname(path);
    const name = posix.basename(folder);
    if (this.#graph.locate(`./${name}`, posix.dirname(folder)) !== path) return [];
    const javascript = `module.exports = require("./${name}/index.js");`;
    return [{ path: `${folder}.js`, javascript, sourceMap: noMap }];
  }

  #module(path: string): ProjectModule | undefined {
    if (!this.#modules.has(path)) this.#modules.set(path, this.#make(path));
    return this.#modules.get(path);
  }

  #make(path: string): ProjectModule | undefined {
    const source = this.#graph.read(path);
    if (source === undefined) return undefined;
    const key = this.#graph.keyOf(path);
    // Somebody may have deleted part of what belongs together in the cache; then all of it is made again.
    const isWhole = [...this.#graph.closure([path]).keys()].every(
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
      ? jsonEntry(this.#graph.read(path)?.text)
      : this.#cache.find(this.#graph.keyOf(path));
  }
}

const noMap = JSON.stringify({ version: 3, sources: [], names: [], mappings: "" });

/** Undefined for invalid JSON, to which TypeScript will object. */
function jsonEntry(text = ""): ModuleEntry | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return { javascript: `module.exports = ${text};`, sourceMap: noMap };
}
