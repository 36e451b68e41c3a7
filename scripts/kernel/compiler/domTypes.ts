// The declarations of browsers. Cells run in Node and have none of it; modules of the project may speak of a page,
// and are then checked with them.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { isRelative } from "./modules/locate.js";
import { isBuiltin } from "./nodeTypes.js";

export const domLibraries = ["lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"];

export class DomTypes {
  readonly #folder: string;
  #names: ReadonlySet<string> | undefined;

  /** @param folder - where TypeScript keeps its lib.*.d.ts */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Without its references: the language is there, and one of them would take it away. */
  textOf(library: string): string {
    const text = readFileSync(posix.join(this.#folder, library), "utf8");
    return text.replaceAll(/^\/\/\/ <reference .*$/gm, "");
  }

  /** Packages may say something of a page without being asked; a cell's own words are Node's. */
  isNeededBySource(mentioned: Iterable<string>, specifiers: readonly string[]): boolean {
    const isPackage = (name: string) => !isRelative(name) && !isBuiltin(name);
    return specifiers.some(isPackage) || this.isNeededBy(mentioned);
  }

  isNeededBy(mentioned: Iterable<string>): boolean {
    this.#names ??= this.#read();
    for (const name of mentioned) if (this.#names.has(name)) return true;
    return false;
  }

  #read(): ReadonlySet<string> {
    const text = this.textOf("lib.dom.d.ts");
    // Variables such as name and status are words for anything.
    const classes = [...text.matchAll(/^(?:interface|type) ([A-Z]\w*)/gm)].map(([, name]) => name);
    return new Set(["document", "window", ...classes.filter((name) => name !== undefined)]);
  }
}
