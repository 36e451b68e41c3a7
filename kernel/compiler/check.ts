// What TypeScript objects to in a cell and in the modules of the project that it needs.
import type ts from "typescript";
import { text } from "../words/cells.js";
import { objectionsToBrowserNames } from "./browserNames.js";
import type { CarriedNames } from "./carried.js";
import type { ProjectModule } from "./modules/project.js";
import type { Places, TypeScript } from "./options.js";
import { type Objection, objectionOf } from "./report.js";

/** A cell may await at its top level: it runs in an async function. The attributes of an import do no harm. */
const allowed = new Set([1375, 1378, 1431, 1432, 2823, 2853, 2854]);
const assignedToImport = 2632;
const usedBeforeDeclared = 2448;
/** Errors that merely follow from a declaration that uses itself. */
const implied = new Set([7022, 2454, 2502]);

export function objectionsToCell(
  ts: TypeScript,
  program: ts.Program,
  { cell }: Places,
  length: number,
  carried: CarriedNames,
): readonly Objection[] {
  const file = program.getSourceFile(cell);
  if (file === undefined) throw new Error("the program has no cell");
  const diagnostics = [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ].filter((found) => !allowed.has(found.code) && !isFlagThatRuns(file, found));
  const nameAt = ({ start = 0, length: size = 0 }: ts.Diagnostic) =>
    file.text.slice(start, start + size);
  const selfUsing = new Set(
    diagnostics
      .filter((found) => found.code === usedBeforeDeclared && carried.isValue(nameAt(found)))
      .map(nameAt),
  );
  const objections = diagnostics.flatMap((found) => {
    const objection = objectionOf(found, cell);
    const name = nameAt(found);
    if (found.code === assignedToImport && carried.isValue(name)) {
      const declaredAs = carried.kindOf(name);
      const kind = text.kinds[isNamed(declaredAs) ? declaredAs : "const"];
      return [{ ...objection, message: text.notAssignable({ name, kind }), code: found.code }];
    }
    if (!selfUsing.has(name)) return [objection];
    if (implied.has(found.code)) return [];
    return found.code === usedBeforeDeclared
      ? [
          {
            start: objection.start,
            length: objection.length,
            message: text.ownBefore({ name }),
            code: found.code,
          },
        ]
      : [objection];
  });
  objections.push(...objectionsToBrowserNames(ts, program, file, length));
  // An error after the cell's end follows from one inside it.
  const within = objections.filter(({ start }) => start <= length);
  return within.length > 0 ? within : objections;
}

const newerFlag = 1501;

/**
 * TypeScript judges flags by its target although it leaves regular expressions as they are, and Node knows newer ones.
 */
function isFlagThatRuns({ text }: ts.SourceFile, { code, start = 0 }: ts.Diagnostic): boolean {
  if (code !== newerFlag) return false;
  try {
    return new RegExp("", text.charAt(start)) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Modules whose sources the program has, with what is wrong in each. */
export function objectionsToModules(
  program: ts.Program,
  modules: readonly ProjectModule[],
  { cell }: Places,
): readonly { module: ProjectModule; objections: readonly Objection[] }[] {
  return modules.flatMap((module) => {
    const file = program.getSourceFile(module.file);
    if (module.entry !== undefined || file === undefined || file.isDeclarationFile) return [];
    const objections = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ].filter(({ code }) => code !== 2823);
    return [{ module, objections: objections.map((found) => objectionOf(found, cell)) }];
  });
}

/** Whether a kind of declaration has words of its own. An assignment is refused to these kinds only. */
function isNamed(kind: string | undefined): kind is keyof typeof text.kinds {
  return kind !== undefined && Object.hasOwn(text.kinds, kind);
}
