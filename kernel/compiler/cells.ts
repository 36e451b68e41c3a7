// Compiles one cell after another: the compiler without inspect, complete and isComplete.
import type ts from "typescript";
import type { Compiled, Refused } from "../threads.js";
import { CarriedNames, type Meaning } from "./carried.js";
import { objectionsToCell, objectionsToModules } from "./check.js";
import { emitCell } from "./emitCell.js";
import { withImportHints } from "./importHints.js";
import type { Language } from "./language.js";
import { LostNames } from "./lostNames.js";
import { compileModule } from "./modules/compileModule.js";
import type { ProjectModule, ProjectModules } from "./modules/project.js";
import { withNameHints } from "./nameHints.js";
import { type DeclaredName, declaredNames } from "./names.js";
import type { Places, TypeScript } from "./options.js";
import { type ParsedCell, parseCell } from "./parsed.js";
import { type Objection, objectionOf, refusal } from "./report.js";
import { cellPrefix } from "./resolution.js";
import { commandsIn, slipsIn } from "./slips.js";

type Checking = {
  readonly parsed: ParsedCell;
  readonly declared: readonly DeclaredName[];
  readonly modules: readonly ProjectModule[];
};
type Checked = {
  readonly program: ts.Program;
  readonly text: string;
  readonly objections: readonly Objection[];
};

/** A cell that was compiled and may be committed. */
type Pending = {
  readonly cell: number;
  readonly declared: readonly DeclaredName[];
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly isAugmenting: boolean;
  readonly specifiers: readonly string[];
  readonly text: string;
  readonly declaration: string | undefined;
};

export class Cells {
  readonly carried = new CarriedNames();
  readonly #ts: TypeScript;
  readonly #places: Places;
  readonly #language: Language;
  readonly #project: ProjectModules;
  readonly #lost = new LostNames();
  readonly #committed = new Map<number, number>();
  /** What earlier cells import. */
  readonly #imported = new Set<string>();
  #pending: Pending | undefined;

  constructor(ts: TypeScript, places: Places, language: Language, project: ProjectModules) {
    this.#ts = ts;
    this.#places = places;
    this.#language = language;
    this.#project = project;
  }

  /** Reads and binds the language's declarations, and runs what every cell runs, before the first cell comes. */
  warmUp(): void {
    this.compile("const warm = [1, 2].map((x) => x * 2);\nconsole.log(warm);\nwarm", 0);
    this.#pending = undefined;
  }

  compile(source: string, cell: number): Compiled | Refused {
    this.#pending = undefined;
    const parsed = parseCell(this.#ts, source, this.#places.cell);
    const refuse = (objections: readonly Objection[]) =>
      refusal(this.#ts, this.#places, parsed.file, cell, objections);
    if (parsed.errors.length > 0) {
      const commands = commandsIn(source, parsed.errors);
      const errors = parsed.errors.map((error) => objectionOf(error, this.#places.cell));
      return refuse(commands.length > 0 ? commands : errors);
    }
    const declared = declaredNames(this.#ts, parsed.file);
    this.#lost.lose(declared, cell);
    const slips = slipsIn(this.#ts, parsed.file, declared);
    if (slips.length > 0) return refuse(slips);
    const isMoved = this.#project.refresh();
    const modules = this.#project.seenBy(parsed.specifiers);
    this.#language.needFor(parsed, this.seenWith(parsed.specifiers));
    const checking = { parsed, declared, modules };
    let checked = this.#check(checking, parsed.mentioned, isMoved);
    if (checked.objections.length > 0) {
      // Every name is needed here, with all that Node declares, so that the right one can be suggested.
      this.#language.needNode(this.#language.node.isOfTheFew(parsed.mentioned));
      checked = this.#check(checking, this.carried.names, false);
    }
    return checked.objections.length > 0
      ? refuse(checked.objections)
      : this.#emit(checking, checked, cell);
  }

  commit(cell: number): void {
    const pending = this.#pending;
    if (pending === undefined || pending.cell !== cell) return;
    this.#pending = undefined;
    const times = this.#committed.get(cell) ?? 0;
    this.#committed.set(cell, times + 1);
    const module = `${cellPrefix}${cell}${times === 0 ? "" : `_${times}`}`;
    const { declaration, text, declared, meanings, isAugmenting, specifiers } = pending;
    this.#lost.keep(declared);
    for (const specifier of specifiers) this.#imported.add(specifier);
    const stem = this.#places.root + module.slice(1);
    // A cell whose declarations cannot be written without its source is represented by the source.
    if (declaration === undefined) this.#language.files.put(`${stem}.ts`, text, "1");
    else this.#language.files.put(`${stem}.d.ts`, declaration, "1");
    const meaningOf = (name: string) => meanings.get(name) ?? { value: true, type: true };
    this.carried.add(module, declared, meaningOf, isAugmenting);
  }

  /** All modules that the program sees in a cell that imports these. */
  seenWith(specifiers: readonly string[]): readonly ProjectModule[] {
    return this.#project.seenBy([...specifiers, ...this.#imported]);
  }

  #check(
    { parsed: { file }, declared, modules }: Checking,
    mentioned: Iterable<string>,
    isMoved: boolean,
  ): Checked {
    const text = this.carried.moduleText(file.text, mentioned, declared);
    const program = this.#language.programFor(text, isMoved);
    const inModules = objectionsToModules(program, modules, this.#places);
    const isSound = inModules.every(({ objections }) => objections.length === 0);
    // A module's declarations may repeat what is wrong in the modules that it imports.
    if (isSound)
      for (const { module } of inModules) compileModule(this.#ts, program, module, this.#project);
    const found = objectionsToCell(this.#ts, program, this.#places, file.text.length, this.carried);
    const hinted = withImportHints(found, file.text, this.#places.root, this.#project);
    const inCell = withNameHints(hinted, file.text, {
      isOfBrowsers: (name) => this.#language.isOfBrowsers(name),
      lostBy: (name) => this.#lost.cellOf(name),
    });
    const objections = [...inModules.flatMap((checked) => checked.objections), ...inCell];
    return { program, text, objections };
  }

  #emit({ parsed, declared }: Checking, { program, text }: Checked, cell: number): Compiled {
    const emitted = emitCell(this.#ts, program, this.#places, this.carried, parsed, declared, cell);
    const { javascript, sourceMap, lastExpression, ...rest } = emitted;
    const { specifiers, isAsync } = parsed;
    this.#pending = { cell, declared, specifiers, text, ...rest };
    return {
      kind: "compiled",
      javascript,
      sourceMap,
      isAsync,
      ...(lastExpression !== undefined && { lastExpression }),
      modules: this.#project.give(this.#project.runBy(specifiers)),
    };
  }
}
