// A cell parsed by itself gives its syntax errors and every name that it mentions.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

export type ParsedCell = {
  readonly file: ts.SourceFile;
  readonly errors: readonly ts.DiagnosticWithLocation[];
  /** The text of every identifier. */
  readonly mentioned: ReadonlySet<string>;
  /** What it imports, from "…" or by import("…"). */
  readonly specifiers: readonly string[];
  readonly isAsync: boolean;
};

/** What TypeScript's parser provides without declaring it. */
type Internal = { readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[] };

export function parseCell(ts: TypeScript, source: string, name: string): ParsedCell {
  const file = ts.createSourceFile(
    name,
    source,
    {
      languageVersion: ts.ScriptTarget.ES2022,
      // The cell is a module even without imports, so that await is an operator.
      setExternalModuleIndicator: (made) => Object.assign(made, { externalModuleIndicator: true }),
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    },
    true,
    ts.ScriptKind.TS,
  );
  const mentioned = new Set<string>();
  const specifiers: string[] = [];
  let isAsync = false;
  const visit = (node: ts.Node, isTop: boolean): void => {
    if (ts.isIdentifier(node)) mentioned.add(node.text);
    const specifier = specifierOf(ts, node);
    if (specifier !== undefined) specifiers.push(specifier);
    if (isTop && isAwaiting(ts, node)) isAsync = true;
    const isOuter = isTop && !hasOwnAwait(ts, node);
    ts.forEachChild(node, (child) => visit(child, isOuter));
  };
  visit(file, true);
  const { parseDiagnostics = [] } = file as Internal;
  return { file, errors: parseDiagnostics, mentioned, specifiers, isAsync };
}

/** Whether the awaits within are those of a function or of a class, not of the cell. */
export function hasOwnAwait(ts: TypeScript, node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    ts.isClassStaticBlockDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isModuleDeclaration(node)
  );
}

export function isAwaiting(ts: TypeScript, node: ts.Node): boolean {
  return (
    ts.isAwaitExpression(node) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
    (ts.isVariableDeclarationList(node) &&
      (node.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.AwaitUsing)
  );
}

function specifierOf(ts: TypeScript, node: ts.Node): string | undefined {
  const from =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isExternalModuleReference(node)
        ? node.expression
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && isImporting(ts, node)
            ? node.arguments[0]
            : undefined;
  return from !== undefined && ts.isStringLiteralLike(from) ? from.text : undefined;
}

function isImporting(ts: TypeScript, { expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === "require")
  );
}
