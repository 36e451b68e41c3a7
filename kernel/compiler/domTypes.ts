// The declarations of browsers. Cells run in Node and have none of it; modules of the project may speak of a page,
// and are then checked with them.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { isRelative } from "./modules/locate.js";
import { isBuiltin } from "./nodeTypes.js";

export const domLibraries = ["lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"];

export class DomTypes {
  readonly #folder: string;
  readonly #names: ReadonlySet<string>;

  /**
   * @param folder - where TypeScript keeps its lib.*.d.ts
   * @param names - those that only these declarations have
   */
  constructor(folder: string, names: readonly string[]) {
    this.#folder = folder;
    this.#names = new Set(names);
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
    for (const name of mentioned) if (this.#names.has(name)) return true;
    return false;
  }
}
