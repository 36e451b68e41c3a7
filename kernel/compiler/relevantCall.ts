// The call whose brackets a place is in.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

export function relevantCall(
  ts: TypeScript,
  file: ts.SourceFile,
  position: number,
): ts.CallExpression | ts.NewExpression | undefined {
  let found: ts.CallExpression | ts.NewExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > position || node.end < position) return;
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression.end < position) {
      found = node;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
