// The declarations of browsers. Cells run in Node and have none of them; modules of the project may mention a page,
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

  /** Its references are left out: the language is already there, and one of them would replace it. */
  textOf(library: string): string {
    const text = readFileSync(posix.join(this.#folder, library), "utf8");
    return text.replaceAll(/^\/\/\/ <reference .*$/gm, "");
  }

  /**
   * Whether the source of a module needs them: a package that it imports may mention a page, even if the source does
   * not.
   */
  isNeededBySource(mentioned: Iterable<string>, specifiers: readonly string[]): boolean {
    const isPackage = (name: string) => !isRelative(name) && !isBuiltin(name);
    return specifiers.some(isPackage) || this.isNeededBy(mentioned);
  }

  isNeededBy(mentioned: Iterable<string>): boolean {
    for (const name of mentioned) if (this.#names.has(name)) return true;
    return false;
  }
}
