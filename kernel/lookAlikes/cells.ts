// What TypeScript objects to in a cell, where something there only looks like code.
import { explained, lookAlikeAt } from "./lookAlikes.js";
import { fenceIn } from "./marks.js";

type Position = { line: number; character: number; offset?: number };
export type Diagnostic = { start: Position; end: Position; messageText: string; fileName?: string };

/**
 * The same objections, with what stands in their place; others in a line that was explained follow from it,
 * and are left out.
 * @param source - the cell
 */
export function explainedIn(
  source: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const begins = [0, ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(endOf)];
  const offsetOf = ({ line, character }: Position) => (begins[line] ?? 0) + character;
  const positionOf = (offset: number) => {
    const line = begins.filter((begin) => begin <= offset).length - 1;
    return { line, character: offset - (begins[line] ?? 0) };
  };
  const [first] = diagnostics;
  const fence = fenceIn(source);
  // Nothing that TypeScript says about a text between backticks is of use.
  if (first !== undefined && fence !== undefined) {
    return [{ ...first, start: positionOf(fence.offset), messageText: fence.message }];
  }
  const explainedLines: Map<number, Diagnostic> = new Map();
  for (const diagnostic of diagnostics) {
    const { start, end, messageText, fileName } = diagnostic;
    const [from, to] = [offsetOf(start), offsetOf(end)];
    // An error in an imported file is reported with that file's name and line.
    const found = fileName ? undefined : lookAlikeAt(source, from, to - from, messageText);
    if (found === undefined || explainedLines.has(start.line)) continue;
    const told = explained(messageText, found);
    explainedLines.set(start.line, {
      ...diagnostic,
      start: positionOf(found.offset),
      messageText: told,
    });
  }
  const others = diagnostics.filter(
    ({ start, fileName }) => fileName || !explainedLines.has(start.line),
  );
  return [...explainedLines.values(), ...others].sort((a, b) => a.start.line - b.start.line);
}

function endOf({ 0: end, index = 0 }: RegExpMatchArray) {
  return index + end.length;
}
