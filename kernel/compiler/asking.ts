// Questions about a cell that is still being written. It may be in any state, so what it needs from earlier cells comes
// first, where an open bracket cannot swallow it.
import type ts from "typescript";
import type { Cells } from "./cells.js";
import type { Language } from "./language.js";
import type { ProjectModules } from "./modules/project.js";
import { declaredNames } from "./names.js";
import type { Places, TypeScript } from "./options.js";
import { parseCell } from "./parsed.js";

export type Asked = {
  readonly program: ts.Program;
  readonly file: ts.SourceFile;
  /** Where the cell begins in the file. */
  readonly begin: number;
};

export class Asking {
  readonly ts: TypeScript;
  readonly places: Places;
  readonly service: ts.LanguageService;
  readonly cells: Cells;
  readonly #language: Language;
  readonly #project: ProjectModules;

  constructor(
    ts: TypeScript,
    places: Places,
    language: Language,
    project: ProjectModules,
    cells: Cells,
  ) {
    this.ts = ts;
    this.places = places;
    this.service = language.service;
    this.cells = cells;
    this.#language = language;
    this.#project = project;
  }

  ask(source: string): Asked {
    const parsed = parseCell(this.ts, source, this.places.cell);
    const declared = declaredNames(this.ts, parsed.file);
    const isMoved = this.#project.refresh();
    this.#language.needFor(parsed, this.cells.seenWith(parsed.specifiers));
    const before = `${this.cells.carried.statements(this.cells.carried.names, declared)}\nexport {};\n`;
    const program = this.#language.programFor(before + source, isMoved);
    const file = program.getSourceFile(this.places.cell);
    if (file === undefined) throw new Error("the program has no cell");
    return { program, file, begin: before.length };
  }
}
