import ts from "typescript";

/**
 * The tokens of a minified answer, its variables numbered in the order in which they come: which short name esbuild
 * gives to one depends on the letters around it. Properties, globals and the contents of strings are kept.
 */
export function tokensOf(minified: string): string[] {
  const file = ts.createSourceFile("answer.js", minified, ts.ScriptTarget.ES2022, true);
  const tokens = leavesOf(file, file).slice(0, -1); // The last one is the end of the file.
  const variables = tokens.filter(ts.isIdentifier).filter((name) => !isProperty(name));
  const own = new Set(variables.filter(isDeclared).map(({ text }) => text));
  const places = new Map<string, string>();
  for (const { text } of variables) {
    if (own.has(text) && !places.has(text)) places.set(text, `$${places.size}`);
  }
  const isVariable = new Set<ts.Node>(variables);
  return tokens.map((token) => {
    const text = token.getText(file);
    return (isVariable.has(token) ? places.get(text) : undefined) ?? text;
  });
}

function leavesOf(node: ts.Node, file: ts.SourceFile): ts.Node[] {
  if (node.kind !== ts.SyntaxKind.SyntaxList && ts.isToken(node)) return [node];
  return node.getChildren(file).flatMap((child) => leavesOf(child, file));
}

/** Whether a name belongs to an object or a module, and not to a variable. */
function isProperty(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent))
    return parent.propertyName === name;
  if (ts.isExportSpecifier(parent))
    return parent.propertyName !== undefined && parent.name === name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name;
  const isMember = ts.isClassElement(parent) || ts.isObjectLiteralElement(parent);
  return isMember && !ts.isShorthandPropertyAssignment(parent) && parent.name === name;
}

function isDeclared(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isLabeledStatement(parent)) return true;
  return !ts.isExportSpecifier(parent) && "name" in parent && parent.name === name;
}
