// Where imports lead: to earlier cells, to the project's modules, and to packages as this Node's require finds them.
import { posix } from "node:path";
import type ts from "typescript";
import type { Files } from "./files.js";
import type { ProjectModules } from "./modules/project.js";
import { isBuiltin, type NodeTypes } from "./nodeTypes.js";
import { type Places, packageOptionsFor, type TypeScript } from "./options.js";
import type { PackagesInUse } from "./packagesInUse.js";

/** How a cell's module is named in imports. */
export const cellPrefix = "./__cell__";

export class Resolution {
  readonly #ts: TypeScript;
  readonly #places: Places;
  readonly #files: Files;
  readonly #project: ProjectModules;
  readonly #node: NodeTypes;
  readonly #packages: PackagesInUse;
  readonly #options: ts.CompilerOptions;
  readonly #cache: ts.ModuleResolutionCache;
  /** Whether a package that is in use needs @types/node. */
  needsNode = false;

  constructor(
    ts: TypeScript,
    places: Places,
    files: Files,
    project: ProjectModules,
    node: NodeTypes,
    packages: PackagesInUse,
  ) {
    this.#packages = packages;
    this.#ts = ts;
    this.#places = places;
    this.#files = files;
    this.#project = project;
    this.#node = node;
    this.#options = packageOptionsFor(ts);
    this.#cache = ts.createModuleResolutionCache(places.root, (name) => name, this.#options);
  }

  resolve(specifier: string, from: string): ts.ResolvedModuleFull | undefined {
    if (specifier.startsWith(cellPrefix)) return this.#cell(specifier);
    if (isBuiltin(specifier)) {
      if (from.includes("/node_modules/")) this.needsNode = true;
      return undefined;
    }
    const module = from.includes("/node_modules/")
      ? undefined
      : this.#project.find(specifier, posix.dirname(from));
    if (module !== undefined) {
      const { file, text, key } = module;
      this.#files.put(file, text, key);
      return {
        resolvedFileName: file,
        extension: extensionOf(file),
        ...(/\.[mc]?tsx?$/.test(specifier) && { resolvedUsingTsExtension: true }),
      };
    }
    // A package that only a module's declarations import is of no use until a cell gets at it.
    const isBehind = this.#project.isDeclaration(from) && !this.#packages.has(specifier);
    return isBehind ? undefined : this.#package(specifier, from);
  }

  typeReference(name: string, from: string): ts.ResolvedTypeReferenceDirective | undefined {
    if (name === "node") {
      this.needsNode ||= !this.#node.isWhole;
      return undefined;
    }
    return this.#ts.resolveTypeReferenceDirective(name, from, this.#options, this.#ts.sys)
      .resolvedTypeReferenceDirective;
  }

  #cell(specifier: string): ts.ResolvedModuleFull | undefined {
    const stem = posix.join(this.#places.root, specifier);
    const file = [`${stem}.d.ts`, `${stem}.ts`].find((path) => this.#files.isMade(path));
    return file === undefined
      ? undefined
      : { resolvedFileName: file, extension: extensionOf(file) };
  }

  /** Resolves as require does first; a package with declarations for import alone is found through those. */
  #package(specifier: string, from: string): ts.ResolvedModuleFull | undefined {
    const { CommonJS, ESNext } = this.#ts.ModuleKind;
    for (const cache of [this.#cache, undefined]) {
      for (const mode of [CommonJS, ESNext] as const) {
        const { resolvedModule } = this.#ts.resolveModuleName(
          specifier,
          from,
          this.#options,
          this.#ts.sys,
          cache,
          undefined,
          mode,
        );
        if (resolvedModule !== undefined) return resolvedModule;
      }
      // What was missing for an earlier cell may have been installed since.
    }
    return undefined;
  }
}

function extensionOf(path: string): string {
  return /(?:\.d\.[mc]?ts|\.[^.]+)$/.exec(path)?.[0] ?? "";
}
