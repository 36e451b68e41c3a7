// A cell that waits is the body of a function, in which a declaration would make a variable of its own.
import type { ForInStatement, ForOfStatement, Node, VariableDeclaration } from "acorn";
import type MagicString from "magic-string";
import { hasOwnScope, namesIn, nodesIn } from "./syntax.js";

/** Makes a declaration an assignment to names that are declared elsewhere. */
export function assign(
  declaration: VariableDeclaration,
  script: MagicString,
  names: string[],
): void {
  for (const { id, init } of declaration.declarations) {
    names.push(...namesIn(id));
    script.appendLeft(id.start, "(").appendRight((init ?? id).end, ")");
  }
  // A line before it that ends without a semicolon must not go on in the bracket.
  script.overwrite(declaration.start, declaration.start + declaration.kind.length, "void");
}

/** Does so with all that blocks and loops declare with `var`. */
export function assignWithin(statement: Node, script: MagicString, names: string[]): void {
  const ofLoops = new Set<Node>();
  for (const node of nodesIn(statement, hasOwnScope)) {
    if (node.type === "ForOfStatement" || node.type === "ForInStatement") {
      ofLoops.add((node as ForOfStatement | ForInStatement).left);
    }
    if (node.type !== "VariableDeclaration") continue;
    const declaration = node as VariableDeclaration;
    if (declaration.kind !== "var") continue;
    if (!ofLoops.has(node)) assign(declaration, script, names);
    else {
      names.push(...declaration.declarations.flatMap(({ id }) => namesIn(id)));
      script.remove(node.start, node.start + declaration.kind.length);
    }
  }
}
