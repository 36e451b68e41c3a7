// TypeScript exports by name: where a block within a cell declares a name of its own that the cell exports too, it
// writes the inner value into exports (`const loss = f; for (…) { const loss = 3; exports.loss = loss; }`), and
// later cells would get that. Only a var within a block is the cell's.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

export function withoutInnerExports(
  ts: TypeScript,
  context: ts.TransformationContext,
  file: ts.SourceFile,
): ts.SourceFile {
  const { factory } = context;
  const kept = (statements: readonly ts.Statement[]) =>
    statements.filter((statement, index) => {
      if (!isExport(ts, statement)) return true;
      const before = statements.slice(0, index).filter((other) => !isExport(ts, other));
      return isVar(ts, before.at(-1));
    });
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpression(node)) return node;
    const visited = ts.visitEachChild(node, visit, context);
    if (ts.isBlock(visited)) return factory.updateBlock(visited, kept(visited.statements));
    if (ts.isCaseClause(visited)) {
      return factory.updateCaseClause(visited, visited.expression, kept(visited.statements));
    }
    return ts.isDefaultClause(visited)
      ? factory.updateDefaultClause(visited, kept(visited.statements))
      : visited;
  };
  return ts.visitEachChild(file, visit, context);
}

/** `exports.loss = loss;`, which nobody writes in a module of TypeScript. */
function isExport(ts: TypeScript, statement: ts.Statement): boolean {
  if (!ts.isExpressionStatement(statement)) return false;
  const { expression } = statement;
  return (
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(expression.left) &&
    ts.isIdentifier(expression.left.expression) &&
    expression.left.expression.text === "exports" &&
    ts.isIdentifier(expression.right) &&
    expression.left.name.text === expression.right.text
  );
}

function isVar(ts: TypeScript, statement: ts.Statement | undefined): boolean {
  return (
    statement !== undefined &&
    ts.isVariableStatement(statement) &&
    (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0
  );
}
