// TypeScript's language service over the kernel's files: one program, of which every cell reuses what has not changed.
import { posix } from "node:path";
import type ts from "typescript";
import { DomTypes, domLibraries } from "./domTypes.js";
import { Files } from "./files.js";
import type { Libraries } from "./libraries.js";
import type { ProjectModule, ProjectModules } from "./modules/project.js";
import { fewGlobals, NodeTypes } from "./nodeTypes.js";
import { optionsFor, type Places, type TypeScript } from "./options.js";
import { PackagesInUse } from "./packagesInUse.js";
import type { ParsedCell } from "./parsed.js";
import { docs, keepingRegistry } from "./registry.js";
import { Resolution } from "./resolution.js";
import { foreignWordsIn } from "./words.js";

export class Language {
  readonly files: Files;
  readonly node: NodeTypes;
  readonly service: ts.LanguageService;
  readonly #libraries: Libraries;
  readonly #places: Places;
  readonly #resolution: Resolution;
  readonly #dom: DomTypes;
  readonly #packages: PackagesInUse;
  readonly #needs = new WeakMap<ProjectModule, { node: boolean; dom: boolean }>();
  readonly #ts: TypeScript;
  #hasDom = false;
  #isMoved = false;
  #version = 0;

  constructor(ts: TypeScript, places: Places, project: ProjectModules, libraries: Libraries) {
    this.#ts = ts;
    this.files = new Files(ts);
    this.#places = places;
    this.#libraries = libraries;
    this.node = new NodeTypes(libraries.text);
    this.#dom = new DomTypes(`${places.root}/node_modules/typescript/lib`, libraries.ofBrowsers);
    this.#packages = new PackagesInUse(ts);
    const { files, node } = this;
    this.#resolution = new Resolution(ts, places, files, project, node, this.#packages);
    this.#putLibraries();
    this.service = ts.createLanguageService(this.#host(ts), keepingRegistry(ts, places.root));
  }

  /** The program for the text of a cell. @param isMoved - whether imports may lead elsewhere than before */
  programFor(text: string, isMoved: boolean): ts.Program {
    this.#isMoved ||= isMoved;
    this.#version += 1;
    this.files.put(this.#places.cell, text, String(this.#version));
    for (;;) {
      const program = this.service.getProgram();
      if (program === undefined) throw new Error("TypeScript made no program");
      if (!this.needNode(this.#resolution.needsNode)) {
        this.#isMoved = false;
        return program;
      }
    }
  }

  /**
   * Brings in the declarations that a cell mentions, and those that the modules visible to it or an earlier cell
   * mention.
   */
  needFor(cell: ParsedCell, modules: readonly ProjectModule[]): void {
    let needsNode = this.node.isNeededBy(cell.mentioned, cell.specifiers);
    let needsDom = false;
    for (const module of modules) {
      const needs = this.#needs.get(module) ?? this.#needsOf(module);
      this.#needs.set(module, needs);
      needsNode ||= needs.node;
      needsDom ||= needs.dom;
    }
    this.needNode(needsNode);
    if (this.#packages.useFor(cell.mentioned, cell.specifiers, modules)) this.#isMoved = true;
    if (this.#hasDom !== needsDom) this.#isMoved = true;
    this.#hasDom = needsDom;
  }

  /** Whether only the declarations of browsers have a name. */
  isOfBrowsers(name: string): boolean {
    return this.#dom.isNeededBy([name]);
  }

  #needsOf({ entry, text, specifiers }: ProjectModule): { node: boolean; dom: boolean } {
    const words = foreignWordsIn(this.#ts, text);
    const node = this.node.isNeededBy(words, specifiers);
    const isSource = entry === undefined;
    const dom = isSource
      ? this.#dom.isNeededBySource(words, specifiers)
      : this.#dom.isNeededBy(words);
    return { node, dom };
  }

  /** @returns whether all of @types/node has just come in */
  needNode(isNeeded: boolean): boolean {
    if (!this.node.require(isNeeded)) return false;
    this.#isMoved = true;
    this.#putLibraries();
    return true;
  }

  #putLibraries(): void {
    const { isWhole } = this.node;
    const text = isWhole ? this.#libraries.text : `${this.#libraries.text}\n${fewGlobals}`;
    this.files.put(this.#places.library, text, isWhole ? "language" : "with Node's few");
    this.files.put(this.#places.iterators, this.#libraries.iterators, "language");
  }

  #host(ts: TypeScript): ts.LanguageServiceHost & {
    hasInvalidatedResolutions(file: string): boolean;
  } {
    const { root, cell, library, iterators } = this.#places;
    const libraryFolder = `${posix.dirname(library)}/`;
    const options = optionsFor(ts);
    const nodeTypes = `${root}/node_modules/@types/node/index.d.ts`;
    // Libraries that packages refer to are all in one file already.
    const textOf = (path: string) => {
      if (path.startsWith(libraryFolder) && !this.files.isMade(path)) {
        const name = posix.basename(path);
        this.files.put(path, domLibraries.includes(name) ? this.#dom.textOf(name) : "", "language");
      }
      return this.files.get(path);
    };
    const dom = domLibraries.map((name) => libraryFolder + name);
    return {
      ...ts.sys,
      getCompilationSettings: () => ({ ...options, outDir: `${root}/__out__`, rootDir: root }),
      getCurrentDirectory: () => root,
      getDefaultLibFileName: () => library,
      getScriptFileNames: () => [
        iterators,
        ...(this.node.isWhole ? [nodeTypes] : []),
        ...(this.#hasDom ? dom : []),
        cell,
      ],
      getScriptVersion: (path) => textOf(path)?.version ?? "",
      getScriptSnapshot: (path) => textOf(path)?.snapshot,
      fileExists: (path) => this.files.isMade(path) || ts.sys.fileExists(path),
      readFile: (path, encoding) => ts.sys.readFile(path, encoding),
      useCaseSensitiveFileNames: () => true,
      jsDocParsingMode: docs(ts),
      hasInvalidatedResolutions: (file) => this.#isMoved && !file.includes("/node_modules/"),
      resolveModuleNameLiterals: (literals, from) =>
        literals.map(({ text }) => ({ resolvedModule: this.#resolution.resolve(text, from) })),
      resolveTypeReferenceDirectiveReferences: (references, from) =>
        references.map((reference) => ({
          resolvedTypeReferenceDirective: this.#resolution.typeReference(
            typeof reference === "string" ? reference : reference.fileName,
            from,
          ),
        })),
    };
  }
}
