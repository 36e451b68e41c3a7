// Turns a checked cell into what the executor runs: names of earlier cells become exports.NAME, and the last
// expression's value is kept for display.

import type ts from "typescript";
import { withoutEmptying } from "./emptying.js";
import type { TypeScript } from "./options.js";

export type CellTransform = {
  readonly checker: ts.TypeChecker;
  /** Where the cell ends: what follows in the file is of the compiler's making. */
  readonly end: number;
  /** Names of earlier cells whose values are in exports. */
  readonly carried: ReadonlySet<string>;
  /** Names that the cell may leave without a value, and that must not keep an earlier cell's. */
  readonly emptied: ReadonlySet<string>;
  /** The name under which the last expression's value is kept. */
  readonly lastExpression: string;
};

export function transformersFor(ts: TypeScript, cell: CellTransform): ts.CustomTransformers {
  return {
    before: [(context) => (file) => transformed(ts, context, file, cell)],
    after: [
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

function exportsAccess(factory: ts.NodeFactory, name: string) {
  return factory.createPropertyAccessExpression(
    factory.createIdentifier("exports"),
    factory.createIdentifier(name),
  );
}

/** Replaces every use of a carried name as a value; types are left for TypeScript to strip. */
function carriedVisitor(
  ts: TypeScript,
  context: ts.TransformationContext,
  file: ts.SourceFile,
  { checker, end, carried }: CellTransform,
): ts.Visitor {
  const { factory } = context;
  const isCarried = (name: ts.Identifier, symbolOf: () => ts.Symbol | undefined) =>
    carried.has(name.text) &&
    symbolOf()?.declarations?.some((made) => made.getSourceFile() === file && made.pos >= end) ===
      true;
  const exported = (name: ts.Identifier) =>
    ts.setTextRange(exportsAccess(factory, name.text), name);

  const visit = (node: ts.Node): ts.Node => {
    if (ts.isIdentifier(node)) {
      return isCarried(node, () => checker.getSymbolAtLocation(node)) ? exported(node) : node;
    }
    if (isTypeOnly(ts, node)) return node;
    if (ts.isShorthandPropertyAssignment(node)) return shorthand(node);
    if (ts.isCallExpression(node)) return call(node);
    if (ts.isTaggedTemplateExpression(node)) {
      const template = ts.visitNode(node.template, visit, ts.isTemplateLiteral);
      const { typeArguments } = node;
      return factory.updateTaggedTemplateExpression(
        node,
        callee(node.tag),
        typeArguments,
        template,
      );
    }
    return ts.visitEachChild(node, visit, context);
  };
  const expression = (node: ts.Expression) => ts.visitNode(node, visit, ts.isExpression);

  /** `{ theta }` becomes `{ theta: exports.theta }`. */
  const shorthand = (node: ts.ShorthandPropertyAssignment): ts.Node => {
    const { name, objectAssignmentInitializer: initial } = node;
    if (!isCarried(name, () => checker.getShorthandAssignmentValueSymbol(node))) {
      return ts.visitEachChild(node, visit, context);
    }
    const value = exported(name);
    return factory.createPropertyAssignment(
      factory.createIdentifier(name.text),
      initial ? factory.createAssignment(value, expression(initial)) : value,
    );
  };

  const call = (node: ts.CallExpression): ts.Node => {
    const called = callee(node.expression);
    const given = node.arguments.map(expression);
    return ts.isCallChain(node)
      ? factory.updateCallChain(node, called, node.questionDotToken, node.typeArguments, given)
      : factory.updateCallExpression(node, called, node.typeArguments, given);
  };
  /** `(0, exports.f)(x)`: without exports as the function's `this`. */
  const callee = (node: ts.LeftHandSideExpression): ts.LeftHandSideExpression => {
    if (ts.isNonNullExpression(node)) return callee(node.expression as ts.LeftHandSideExpression);
    const visited = ts.visitNode(node, visit, ts.isLeftHandSideExpression);
    if (!ts.isIdentifier(node) || visited === node) return visited;
    const comma = factory.createComma(factory.createNumericLiteral(0), visited);
    return factory.createParenthesizedExpression(comma);
  };
  return visit;
}

function isTypeOnly(ts: TypeScript, node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) return false;
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword)
  );
}
