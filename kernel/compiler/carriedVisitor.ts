// Replaces names of earlier cells, and captured variables of this one, by exports.NAME.
import type ts from "typescript";
import type { TypeScript } from "./options.js";
import type { CellTransform } from "./transform.js";

export function exportsAccess(factory: ts.NodeFactory, name: string) {
  return factory.createPropertyAccessExpression(
    factory.createIdentifier("exports"),
    factory.createIdentifier(name),
  );
}

/** Replaces every use of a carried name as a value; types are left for TypeScript to strip. */
export function carriedVisitor(
  ts: TypeScript,
  context: ts.TransformationContext,
  file: ts.SourceFile,
  { checker, end, carried, ambient, captured }: CellTransform,
): ts.Visitor {
  const { factory } = context;
  const isMentioned = ({ text }: ts.Identifier) =>
    carried.has(text) || ambient.has(text) || captured.has(text);
  /** Whether the name stands for what is in exports: an earlier cell's, or a captured variable of this one. */
  const isCarried = (name: ts.Identifier, symbolOf: () => ts.Symbol | undefined) =>
    isMentioned(name) &&
    symbolOf()?.declarations?.some((made) => {
      if (made.getSourceFile() !== file) return false;
      const place = ts.getNameOfDeclaration(made)?.pos ?? -1;
      return made.pos >= end || captured.get(name.text)?.has(place) === true;
    }) === true;
  const exported = (name: ts.Identifier) =>
    ts.setTextRange(
      ambient.has(name.text)
        ? factory.createIdentifier(name.text)
        : exportsAccess(factory, name.text),
      name,
    );

  const visit = (node: ts.Node): ts.Node => {
    if (ts.isIdentifier(node)) {
      const isUse = !isDeclaredBy(ts, node.parent, node);
      const isThere = isUse && isCarried(node, () => checker.getSymbolAtLocation(node));
      return isThere ? exported(node) : node;
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

function isDeclaredBy(ts: TypeScript, parent: ts.Node, name: ts.Identifier): boolean {
  return (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) && parent.name === name;
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
