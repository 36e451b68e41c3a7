// Variables that a function of the cell uses. A later cell may assign to them, and the function has to see the new
// value, so they live in exports alone.
import type ts from "typescript";
import type { DeclaredName } from "./names.js";
import type { TypeScript } from "./options.js";

/** Where each captured let or var of the cell is declared, as the start of its name. */
export function capturedIn(
  ts: TypeScript,
  file: ts.SourceFile,
  declared: readonly DeclaredName[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const { name, kind, place } of declared) {
    if (kind !== "let" && kind !== "var") continue;
    places.set(name, (places.get(name) ?? new Set()).add(place.pos));
  }
  const captured = new Map<string, ReadonlySet<number>>();
  const visit = (node: ts.Node, isWithin: boolean): void => {
    const found = isWithin && ts.isIdentifier(node) ? places.get(node.text) : undefined;
    if (found !== undefined && ts.isIdentifier(node)) captured.set(node.text, found);
    const isInner = isWithin || ts.isFunctionLike(node) || ts.isPropertyDeclaration(node);
    ts.forEachChild(node, (child) => visit(child, isInner));
  };
  if (places.size > 0) visit(file, false);
  return captured;
}
