// What is right in a module and makes no sense in a cell.
import type { MetaProperty, Node, Program } from "acorn";
import { liveWords as text } from "../words/words.js";
import { nodesIn } from "./syntax.js";

/** Has its place as an error of acorn's has it, and its message in the reader's language. */
export class Refused extends SyntaxError {
  constructor(
    message: string,
    readonly loc: { readonly line: number; readonly column: number },
  ) {
    super(message);
  }
}

/** @throws {Refused} at the first place of which it has something to say */
export function refuse(program: Program): void {
  for (const node of nodesIn(program)) {
    const why = objectionTo(node);
    if (why !== undefined) throw new Refused(why, node.loc?.start ?? { line: 1, column: 0 });
  }
}

function objectionTo(node: Node): string | undefined {
  switch (node.type) {
    case "ExportDefaultDeclaration":
      return text.exportedDefault;
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration": {
      const { source } = node as Node & { source: { value: string } | null };
      return source === null ? undefined : text.exportedFrom({ name: source.value });
    }
    case "MetaProperty":
      return (node as MetaProperty).property.name === "meta" ? text.importMeta : undefined;
    default:
      return undefined;
  }
}
