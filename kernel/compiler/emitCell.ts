// What a checked cell becomes: its JavaScript, and what later cells know of it.
import type ts from "typescript";
import { capturedIn } from "./captured.js";
import type { CarriedNames, Meaning } from "./carried.js";
import { emitFile } from "./emit.js";
import { isAugmentingOthers, meaningsOf } from "./meanings.js";
import type { DeclaredName } from "./names.js";
import type { Places, TypeScript } from "./options.js";
import type { ParsedCell } from "./parsed.js";
import { lastExpressionOf, transformersFor } from "./transform.js";

export type EmittedCell = {
  readonly javascript: string;
  readonly sourceMap: string;
  readonly declaration: string | undefined;
  /** Missing if the cell does not end with an expression. */
  readonly lastExpression: string | undefined;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly isAugmenting: boolean;
};

export function emitCell(
  ts: TypeScript,
  program: ts.Program,
  places: Places,
  carried: CarriedNames,
  parsed: ParsedCell,
  declared: readonly DeclaredName[],
  cell: number,
): EmittedCell {
  const file = program.getSourceFile(places.cell);
  if (file === undefined) throw new Error("the program has no cell");
  const checker = program.getTypeChecker();
  const mentioned = [...parsed.mentioned];
  const taken = new Set([...declared.map(({ name }) => name), ...carried.names]);
  const name = freeName(taken);
  const { javascript, sourceMap, declaration } = emitFile(
    program,
    file,
    `cell [${cell}]`,
    transformersFor(ts, {
      checker,
      end: parsed.file.text.length,
      captured: capturedIn(ts, parsed.file, declared),
      ambient: new Set(mentioned.filter((word) => carried.isAmbient(word))),
      carried: new Set(mentioned.filter((word) => carried.isValue(word))),
      emptied: new Set(declared.filter((made) => made.mayStayEmpty).map((made) => made.name)),
      lastExpression: name,
    }),
  );
  const last = lastExpressionOf(ts, parsed.file.statements);
  return {
    javascript,
    sourceMap,
    declaration,
    lastExpression: last && name,
    meanings: meaningsOf(ts, checker, file),
    isAugmenting: isAugmentingOthers(ts, parsed.file),
  };
}

function freeName(taken: ReadonlySet<string>): string {
  let name = "tsLastExpr";
  for (let count = 0; taken.has(name); count++) name = `tsLastExpr${count}`;
  return name;
}
