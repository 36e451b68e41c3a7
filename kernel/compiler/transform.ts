// Turns a checked cell into what the executor runs: names of earlier cells become exports.NAME, and the last
// expression's value is kept for display.

import type ts from "typescript";
import { withAssignedImports } from "./assignedImports.js";
import { carriedVisitor, exportsAccess } from "./carriedVisitor.js";
import { withoutEmptying } from "./emptying.js";
import { withoutInnerExports } from "./innerExports.js";
import type { TypeScript } from "./options.js";

export type CellTransform = {
  readonly checker: ts.TypeChecker;
  /** Where the cell ends; the compiler made whatever follows in the file. */
  readonly end: number;
  /** Names of earlier cells whose values are in exports. */
  readonly carried: ReadonlySet<string>;
  /** Names that earlier cells declared to exist outside the cells. */
  readonly ambient: ReadonlySet<string>;
  /** Variables of the cell that live in exports, with the places of their declarations. */
  readonly captured: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names that the cell may leave without a value, and that must not keep an earlier cell's. */
  readonly emptied: ReadonlySet<string>;
  /** The name under which the last expression's value is kept. */
  readonly lastExpression: string;
};

export function transformersFor(ts: TypeScript, cell: CellTransform): ts.CustomTransformers {
  return {
    before: [(context) => (file) => transformed(ts, context, file, cell)],
    after: [
      (context) => (file) => withoutInnerExports(ts, context, file),
      (context) => (file) => withAssignedImports(ts, context, file),
      ({ factory }) =>
        (file) =>
          withoutEmptying(ts, factory, file, cell.emptied),
    ],
  };
}

/** The statement whose value is shown, if the cell ends with an expression. */
export function lastExpressionOf(
  ts: TypeScript,
  statements: readonly ts.Statement[],
): ts.ExpressionStatement | undefined {
  const last = statements.filter((statement) => !ts.isEmptyStatement(statement)).at(-1);
  return last !== undefined && ts.isExpressionStatement(last) ? last : undefined;
}

function transformed(
  ts: TypeScript,
  context: ts.TransformationContext,
  file: ts.SourceFile,
  cell: CellTransform,
): ts.SourceFile {
  const { factory } = context;
  const own = file.statements.filter(({ pos }) => pos < cell.end);
  const exporting = file.statements.filter(ts.isExportDeclaration);
  const last = lastExpressionOf(ts, own);
  const visit = carriedVisitor(ts, context, file, cell);
  const statements = own.map((statement) => {
    const visited = ts.visitNode(statement, visit, ts.isStatement) ?? statement;
    if (statement !== last || !ts.isExpressionStatement(visited)) return visited;
    const kept = exportsAccess(factory, cell.lastExpression);
    return ts.setTextRange(
      factory.createExpressionStatement(factory.createAssignment(kept, visited.expression)),
      statement,
    );
  });
  return factory.updateSourceFile(file, [...statements, ...exporting]);
}
