// What there is in a cell's program.
import type { Node, Pattern } from "acorn";

/** A node and those within it, outermost first; what `skips` is left out with all that is in it. */
export function* nodesIn(
  node: unknown,
  skips: (node: Node) => boolean = () => false,
): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one, skips);
  if (!isNode(node) || skips(node)) return;
  yield node;
  for (const part of Object.values(node)) yield* nodesIn(part, skips);
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

/** Whether what is declared or awaited in it is its own. */
export const hasOwnScope = ({ type }: Node) => /Function|Class/.test(type);

/** The names that a declaration declares. */
export function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((part) =>
        namesIn(part.type === "RestElement" ? part.argument : part.value),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((part) => (part === null ? [] : namesIn(part)));
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

/** Whether a cell waits for something outside of its functions. */
export function hasAwait(program: Node): boolean {
  return [...nodesIn(program, hasOwnScope)].some((node) => {
    const { type, await: isAwaited } = node as Node & { await?: boolean };
    return type === "AwaitExpression" || (type === "ForOfStatement" && isAwaited);
  });
}
