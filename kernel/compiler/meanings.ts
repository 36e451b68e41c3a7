// What a cell's names are for later cells: values, types, or both.
import type ts from "typescript";
import type { Meaning } from "./carried.js";
import type { TypeScript } from "./options.js";

export function meaningsOf(
  ts: TypeScript,
  checker: ts.TypeChecker,
  file: ts.SourceFile,
): ReadonlyMap<string, Meaning> {
  const module = checker.getSymbolAtLocation(file);
  const exported = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(exported.map((symbol) => [symbol.name, meaningOf(ts, checker, symbol)]));
}

function meaningOf(ts: TypeScript, checker: ts.TypeChecker, symbol: ts.Symbol): Meaning {
  const { Alias, Value, Type, Namespace } = ts.SymbolFlags;
  // An export of what the cell declares is an alias of it.
  const target = (symbol.flags & Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  // Nothing is known of a module that cannot be found, so its names may be anything.
  if (checker.isUnknownSymbol(target)) return { value: true, type: true };
  const { flags } = target;
  const isImported = target !== symbol && (flags & (Value | Type | Namespace)) === 0;
  return {
    value: isImported || (flags & Value) !== 0,
    type: (flags & (Type | Namespace)) !== 0,
  };
}

/** Whether it adds to the declarations of the whole program: declare global, declare module "…". */
export function isAugmentingOthers(ts: TypeScript, { statements }: ts.SourceFile): boolean {
  return statements.some(
    (statement) =>
      ts.isModuleDeclaration(statement) &&
      (ts.isStringLiteral(statement.name) ||
        (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0),
  );
}
