// The names that a cell declares at its top level.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

export type DeclaredName = {
  readonly name: string;
  readonly place: ts.Node;
  /** How it is declared. */
  readonly kind:
    | "let"
    | "var"
    | "const"
    | "using"
    | "function"
    | "class"
    | "enum"
    | "namespace"
    | "type"
    | "import"
    /** Declared to exist elsewhere: no cell has its value. */
    | "ambient";
  /** Whether running the cell may leave it without a value of its own: let x;, or a var within a block. */
  readonly mayStayEmpty: boolean;
};

export function declaredNames(ts: TypeScript, file: ts.SourceFile): readonly DeclaredName[] {
  const found: DeclaredName[] = [];
  const add = (kind: DeclaredName["kind"], place: ts.Node | undefined, mayStayEmpty = false) => {
    if (place !== undefined && ts.isIdentifier(place) && place.text !== "") {
      found.push({ name: place.text, place, kind, mayStayEmpty });
    }
  };
  const addPattern = (kind: DeclaredName["kind"], name: ts.BindingName, isEmpty: boolean): void => {
    if (ts.isIdentifier(name)) add(kind, name, isEmpty);
    else {
      for (const element of name.elements) {
        if (ts.isBindingElement(element)) addPattern(kind, element.name, isEmpty);
      }
    }
  };
  const addVariables = (
    list: ts.VariableDeclarationList,
    isWithin: boolean,
    kind: DeclaredName["kind"] = kindOf(ts, list),
  ): void => {
    for (const { name, initializer } of list.declarations) {
      addPattern(kind, name, isWithin || initializer === undefined);
    }
  };
  /** A var within a block or a loop belongs to the whole cell. */
  const visitBlock = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isModuleDeclaration(node)) return;
    if (ts.isVariableDeclarationList(node) && kindOf(ts, node) === "var") addVariables(node, true);
    ts.forEachChild(node, visitBlock);
  };
  for (const statement of file.statements) {
    const ambient = isAmbient(ts, statement) ? "ambient" : undefined;
    if (ts.isVariableStatement(statement)) addVariables(statement.declarationList, false, ambient);
    else if (ts.isFunctionDeclaration(statement)) add(ambient ?? "function", statement.name);
    else if (ts.isClassDeclaration(statement)) add(ambient ?? "class", statement.name);
    else if (ts.isEnumDeclaration(statement)) add(ambient ?? "enum", statement.name);
    else if (ts.isModuleDeclaration(statement)) {
      if (isNamespace(ts, statement)) add(ambient ?? "namespace", statement.name);
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      add("type", statement.name);
    } else if (ts.isImportEqualsDeclaration(statement)) add("import", statement.name);
    else if (ts.isImportDeclaration(statement)) {
      for (const place of importedNames(ts, statement)) add("import", place);
    } else visitBlock(statement);
  }
  return found;
}

function isAmbient(ts: TypeScript, statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false;
}

/** Whether it is a namespace, rather than declare global or declare module "…". */
function isNamespace(ts: TypeScript, { name, flags }: ts.ModuleDeclaration): boolean {
  return ts.isIdentifier(name) && (flags & ts.NodeFlags.GlobalAugmentation) === 0;
}

function kindOf(ts: TypeScript, { flags }: ts.VariableDeclarationList) {
  switch (flags & ts.NodeFlags.BlockScoped) {
    case ts.NodeFlags.Let:
      return "let";
    case ts.NodeFlags.Const:
      return "const";
    case ts.NodeFlags.Using:
    case ts.NodeFlags.AwaitUsing:
      return "using";
    default:
      return "var";
  }
}

/** The identifiers that an import declares. */
export function importedNames(
  ts: TypeScript,
  { importClause }: ts.ImportDeclaration,
): readonly ts.Identifier[] {
  const { name, namedBindings } = importClause ?? {};
  const inner =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? [namedBindings.name]
        : namedBindings.elements.map((element) => element.name);
  return name === undefined ? inner : [name, ...inner];
}
