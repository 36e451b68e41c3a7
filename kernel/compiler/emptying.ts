// TypeScript begins a CommonJS module with `exports.a = exports.b = void 0`. A cell that fails before its own
// `const a` would therefore lose the `a` of an earlier cell, whose name still exists. So only names that the cell may
// leave empty are emptied.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

export function withoutEmptying(
  ts: TypeScript,
  factory: ts.NodeFactory,
  file: ts.SourceFile,
  emptied: ReadonlySet<string>,
): ts.SourceFile {
  const statements = file.statements.flatMap((statement) => {
    const names = emptiedBy(ts, statement);
    if (names === undefined) return [statement];
    return names
      .filter((name) => emptied.has(name))
      .map((name) => {
        const place = factory.createPropertyAccessExpression(
          factory.createIdentifier("exports"),
          name,
        );
        return factory.createExpressionStatement(
          factory.createAssignment(place, factory.createVoidZero()),
        );
      });
  });
  return factory.updateSourceFile(file, statements);
}

/** The names, where the statement is one that TypeScript made to empty them. */
function emptiedBy(ts: TypeScript, statement: ts.Statement): readonly string[] | undefined {
  if (!ts.isExpressionStatement(statement) || statement.pos >= 0) return undefined;
  const names: string[] = [];
  let rest: ts.Expression = statement.expression;
  while (ts.isBinaryExpression(rest) && ts.isPropertyAccessExpression(rest.left)) {
    names.push(rest.left.name.text);
    rest = rest.right;
  }
  return ts.isVoidExpression(rest) && names.length > 0 ? names : undefined;
}
