// Packages that only declarations mention. A figure's declarations mention one type of Plot, whose own hundred
// files would cost every kernel a quarter of a second, yet a cell that shows figures never uses that type. So a package
// comes in with the first cell, or source of a module, that imports it or mentions a name that leads to it.
import type ts from "typescript";
import { isRelative } from "./modules/locate.js";
import type { ProjectModule } from "./modules/project.js";
import { isBuiltin } from "./nodeTypes.js";
import type { TypeScript } from "./options.js";

export class PackagesInUse {
  readonly #ts: TypeScript;
  readonly #used = new Set<string>();
  readonly #parsed = new Map<string, ts.SourceFile>();
  #last: { of: readonly ProjectModule[]; names: ReadonlySet<string> } = {
    of: [],
    names: new Set(),
  };

  constructor(ts: TypeScript) {
    this.#ts = ts;
  }

  has(specifier: string): boolean {
    return this.#used.has(specifier);
  }

  /** @returns whether a package has come in */
  useFor(
    words: ReadonlySet<string>,
    specifiers: readonly string[],
    modules: readonly ProjectModule[],
  ): boolean {
    const before = this.#used.size;
    const use = (names: readonly string[]) => {
      for (const name of names) if (isPackage(name)) this.#used.add(name);
    };
    use(specifiers);
    const declared: ProjectModule[] = [];
    for (const module of modules) {
      if (module.entry?.declaration === undefined) use(module.specifiers);
      else declared.push(module);
    }
    const behind = declared
      .flatMap((module) => module.specifiers)
      .filter((name) => isPackage(name) && !this.#used.has(name));
    if (behind.length > 0) {
      const leading = this.#leadingIn(declared);
      if (leading.has("*") || [...leading].some((name) => words.has(name))) use(behind);
    }
    return this.#used.size > before;
  }

  /** Names by which a cell gets at a type of a package, through these declarations. */
  #leadingIn(modules: readonly ProjectModule[]): ReadonlySet<string> {
    const { of, names } = this.#last;
    if (of.length === modules.length && of.every((module, index) => module === modules[index])) {
      return names;
    }
    /** Types that are a package's under another name. */
    const types = new Set<string>();
    const leading = new Set<string>();
    for (let size = -1; size !== types.size; ) {
      size = types.size;
      for (const module of modules) {
        const mayMention = module.specifiers.some(isPackage) || size > 0;
        if (mayMention) this.#addLeading(this.#parse(module), types, leading);
      }
    }
    this.#last = { of: modules, names: leading };
    return leading;
  }

  #addLeading(file: ts.SourceFile, types: Set<string>, leading: Set<string>): void {
    const ts = this.#ts;
    const foreign = new Set<string>();
    for (const statement of file.statements) {
      const from = fromOf(ts, statement);
      const isForeign = from !== undefined && isPackage(from);
      if (isForeign && ts.isExportDeclaration(statement)) leading.add("*");
      for (const name of namesOf(ts, statement)) {
        if (isForeign || types.has(name)) foreign.add(name);
      }
    }
    for (const statement of file.statements) {
      if (fromOf(ts, statement) !== undefined) continue;
      const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
      const visit = (node: ts.Node, member: string | undefined): void => {
        const isForeign =
          (ts.isIdentifier(node) && foreign.has(node.text)) ||
          (ts.isImportTypeNode(node) && isPackage(node.argument.getText(file).slice(1, -1)));
        if (isForeign && isType && member === undefined) types.add(statement.name.text);
        if (isForeign)
          for (const name of member ? [member] : namesOf(ts, statement)) leading.add(name);
        const within = isType && ts.isPropertySignature(node) ? node.name.getText(file) : member;
        ts.forEachChild(node, (child) => visit(child, within));
      };
      visit(statement, undefined);
    }
  }

  #parse({ file, text }: ProjectModule): ts.SourceFile {
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const how = {
      languageVersion: this.#ts.ScriptTarget.ES2022,
      jsDocParsingMode: this.#ts.JSDocParsingMode.ParseNone,
    };
    const parsed = this.#ts.createSourceFile(file, text, how);
    this.#parsed.set(text, parsed);
    return parsed;
  }
}

function isPackage(specifier: string): boolean {
  return !isRelative(specifier) && !isBuiltin(specifier);
}

function fromOf(ts: TypeScript, statement: ts.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const { moduleSpecifier: from } = statement;
  return from !== undefined && ts.isStringLiteral(from) ? from.text : undefined;
}

/** The names that a statement declares. */
function namesOf(ts: TypeScript, statement: ts.Statement): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isNamed =
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node) ||
      ts.isImportSpecifier(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isModuleDeclaration(node);
    if (isNamed && node.name !== undefined && ts.isIdentifier(node.name))
      names.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}
