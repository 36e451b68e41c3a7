// What TypeScript objects to in a cell, where something there only looks like code.
const { explained, lookAlikeAt } = require("./lookAlikes.cjs");
const { fenceIn } = require("./marks.cjs");

/** @typedef {{ line: number, character: number, offset?: number }} Position */
/** @typedef {{ start: Position, end: Position, messageText: string, fileName?: string }} Diagnostic */

/**
 * The same objections, with what stands in their place; others in a line that was explained follow from it,
 * and are left out.
 *
 * @param {string} source - the cell
 * @param {readonly Diagnostic[]} diagnostics
 * @returns {readonly Diagnostic[]}
 */
function explainedIn(source, diagnostics) {
  const begins = [0, ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(endOf)];
  const offsetOf = (/** @type {Position} */ { line, character }) => (begins[line] ?? 0) + character;
  const positionOf = (/** @type {number} */ offset) => {
    const line = begins.filter((begin) => begin <= offset).length - 1;
    return { line, character: offset - (begins[line] ?? 0) };
  };
  const [first] = diagnostics;
  const fence = fenceIn(source);
  // In a text between backticks nothing that TypeScript says is of use.
  if (first !== undefined && fence !== undefined) {
    return [{ ...first, start: positionOf(fence.offset), messageText: fence.message }];
  }
  /** @type {Map<number, Diagnostic>} */
  const explainedLines = new Map();
  for (const diagnostic of diagnostics) {
    const { start, end, messageText, fileName } = diagnostic;
    const [from, to] = [offsetOf(start), offsetOf(end)];
    // What is wrong in an imported file is told by its own name and line.
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

/** @param {RegExpMatchArray} end */
function endOf({ 0: end, index = 0 }) {
  return index + end.length;
}

module.exports = { explainedIn };
