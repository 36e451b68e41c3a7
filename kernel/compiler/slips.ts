// Slips to which TypeScript would answer with nothing, or with something that does not help in a cell.
import type ts from "typescript";
import { text } from "../words/cells.js";
import type { DeclaredName } from "./names.js";
import type { TypeScript } from "./options.js";
import { hasOwnAwait, isAwaiting } from "./parsed.js";
import { type Objection, ownCode } from "./report.js";

/** Names of the function that a cell runs in, of the module that it looks like, and of TypeScript's helpers. */
const reserved =
  /^(?:exports|require|module|undefined|globalThis|Object|__filename|__dirname|__tslab__|__esModule|__proto__|__(?:importDefault|importStar|createBinding|setModuleDefault|exportStar|addDisposableResource|disposeResources|esDecorate|runInitializers|setFunctionName|propKey|makeTemplateObject))$/;

export function slipsIn(
  ts: TypeScript,
  file: ts.SourceFile,
  declared: readonly DeclaredName[],
): readonly Objection[] {
  const found: Objection[] = [];
  const object = (place: ts.Node, message: string) => {
    const start = place.getStart(file);
    found.push({ start, length: place.end - start, message, code: ownCode });
  };
  for (const { name, place, kind } of declared) {
    if (reserved.test(name) && kind !== "type") object(place, text.reservedName({ name }));
  }
  for (const { place, message } of clashes(declared)) object(place, message);
  for (const statement of file.statements) exportSlip(ts, statement, object);
  const reservedPlaces = new Set(declared.map(({ place }) => place));
  const visit = (node: ts.Node, isTop: boolean): void => {
    const message = slipAt(ts, node, isTop, reservedPlaces);
    if (message !== undefined) object(node, message);
    const isOuter = isTop && !ts.isFunctionLike(node) && !ts.isClassStaticBlockDeclaration(node);
    ts.forEachChild(node, (child) => visit(child, isOuter));
  };
  visit(file, true);
  return found.sort((a, b) => a.start - b.start);
}

/** Commands of IPython, `%time` and `!ls`, in lines that TypeScript can't read. */
export function commandsIn(
  source: string,
  errors: readonly { readonly start: number }[],
): readonly Objection[] {
  return [...source.matchAll(/^[ \t]*((?:%{1,2}|!)[A-Za-z]\w*)(?=\s|$)/gm)].flatMap(
    ({ 0: all, 1: word = "", index }) => {
      const start = index + all.length - word.length;
      const line = source.slice(index).split("\n", 1)[0] ?? "";
      const isWrong = errors.some(
        (error) => error.start >= index && error.start <= index + line.length,
      );
      return isWrong
        ? [{ start, length: word.length, message: text.command({ word }), code: ownCode }]
        : [];
    },
  );
}

/** Names that a cell imports twice, or imports and declares. */
function clashes(declared: readonly DeclaredName[]) {
  return declared.flatMap(({ name, place, kind }, index) => {
    const before = declared.slice(0, index).filter((other) => other.name === name);
    const first = before[0];
    // An import may be only a type and so may coexist with a value; clashes of types are TypeScript's to find.
    if (first === undefined || (first.kind !== "import" && kind !== "import")) return [];
    if (first.kind === "type" || kind === "type") return [];
    const isTwice = first.kind === "import" && kind === "import";
    const words = { name, renamed: `import { ${name} as other }` };
    return [
      { place, message: isTwice ? text.importedTwice(words) : text.declaredAndImported(words) },
    ];
  });
}

function exportSlip(
  ts: TypeScript,
  statement: ts.Statement,
  object: (place: ts.Node, message: string) => void,
): void {
  if (ts.isExportDeclaration(statement)) {
    const { moduleSpecifier: from } = statement;
    const isFrom = from !== undefined && ts.isStringLiteral(from);
    object(statement, isFrom ? text.exportedFrom({ specifier: from.text }) : text.exportedList);
  } else if (ts.isExportAssignment(statement)) {
    object(statement, text.exportedDefault);
  } else if (ts.canHaveModifiers(statement)) {
    const modifiers = ts.getModifiers(statement) ?? [];
    const word = modifiers.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const isDefault = modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    if (word !== undefined) object(word, isDefault ? text.exportedDefault : text.exported);
  }
}

function slipAt(
  ts: TypeScript,
  node: ts.Node,
  isTop: boolean,
  top: ReadonlySet<ts.Node>,
): string | undefined {
  if (ts.isReturnStatement(node)) return isTop ? text.returned : undefined;
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
    return text.importMeta;
  }
  if (ts.isIdentifier(node)) return identifierSlip(ts, node, top);
  if (isAwaiting(ts, node)) {
    const around = ts.findAncestor(node.parent, (outer) => hasOwnAwait(ts, outer));
    return around !== undefined && isPlainFunction(ts, around)
      ? text.awaitInFunction({ keyword: ts.isForOfStatement(node) ? "for await" : "await" })
      : undefined;
  }
  return undefined;
}

function isPlainFunction(ts: TypeScript, node: ts.Node): boolean {
  if (!ts.isFunctionDeclaration(node) && !ts.isFunctionExpression(node)) {
    if (!ts.isArrowFunction(node) && !ts.isMethodDeclaration(node)) return false;
  }
  return !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
}

/** exports within a cell, and what only files have. */
function identifierSlip(
  ts: TypeScript,
  node: ts.Identifier,
  top: ReadonlySet<ts.Node>,
): string | undefined {
  const { text: name, parent } = node;
  if (top.has(node)) return undefined;
  if (name === "exports" && isDeclaration(ts, node)) return text.hiddenExports;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isTypeNode(parent) ||
    isDeclaration(ts, node);
  if (isMember) return undefined;
  if (name === "__dirname" || name === "__filename") return text.fileName({ name });
  const isExports =
    name === "exports" ||
    (name === "module" && ts.isPropertyAccessExpression(parent) && parent.name.text === "exports");
  if (!isExports) return undefined;
  return text.assignedExports({ name: name === "module" ? "module.exports" : name });
}

function isDeclaration(ts: TypeScript, node: ts.Identifier): boolean {
  const { parent } = node;
  const isNamed =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionLike(parent) ||
    ts.isClassLike(parent);
  return isNamed && parent.name === node;
}
