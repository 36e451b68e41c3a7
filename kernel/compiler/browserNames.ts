// A module that mentions a page brings in the declarations of browsers. They are for such modules only: whatever a cell
// used of them would not exist in Node.
import type ts from "typescript";
import { domLibraries } from "./domTypes.js";
import type { TypeScript } from "./options.js";
import type { Objection } from "./report.js";

const cannotFindName = 2304;

export function objectionsToBrowserNames(
  ts: TypeScript,
  program: ts.Program,
  file: ts.SourceFile,
  end: number,
): readonly Objection[] {
  const isOfDom = ({ fileName }: ts.SourceFile) =>
    domLibraries.some((name) => fileName.endsWith(`/${name}`));
  if (!program.getSourceFiles().some(isOfDom)) return [];
  const checker = program.getTypeChecker();
  const found: Objection[] = [];
  const visit = (node: ts.Node): void => {
    if (node.pos >= end || ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && !(node.text in globalThis) && !isMemberName(ts, node)) {
      const { declarations = [] } = checker.getSymbolAtLocation(node) ?? {};
      if (declarations.length > 0 && declarations.every((made) => isOfDom(made.getSourceFile()))) {
        const start = node.getStart(file);
        const message = `Cannot find name '${node.text}'.`;
        found.push({ start, length: node.end - start, message, code: cannotFindName });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isMemberName(ts: TypeScript, node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) &&
      parent.initializer !== node)
  );
}
