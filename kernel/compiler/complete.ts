// Completion on Tab: members of a value, or names. Those that cells declare come before globals, and keywords come
// last.
import type ts from "typescript";
import type { Completion } from "../threads.js";
import type { Asking } from "./asking.js";
import type { TypeScript } from "./options.js";

export function complete(asking: Asking, source: string, offset: number): Completion {
  const { ts, service, places } = asking;
  const asked = asking.ask(source);
  const position = asked.begin + Math.min(offset, source.length);
  const info = service.getCompletionsAtPosition(places.cell, position, {
    includeCompletionsForModuleExports: false,
    includeCompletionsWithInsertText: false,
    includeSymbol: true,
  });
  // For a path, TypeScript says with the file names which part of it they replace: the part after the last slash.
  const ofPath = info?.entries.find((entry) => entry.replacementSpan)?.replacementSpan;
  const span = ofPath ?? info?.optionalReplacementSpan ?? quoted(ts, asked.file, position);
  const { start, end } = replaced(ts, asked.file, position, span);
  const typed = asked.file.text.slice(start, position);
  const carried = new Set(asking.cells.carried.names);
  const ranked = (info?.entries ?? []).flatMap((entry) => {
    const match = matchOf(entry.name, typed);
    const isHidden =
      info?.isMemberCompletion === false && onlyOfFiles.has(entry.name) && !carried.has(entry.name);
    return match === undefined || isHidden || entry.name.startsWith("__cell__")
      ? []
      : [{ entry, rank: [match, placeOf(ts, entry), entry.sortText] }];
  });
  ranked.sort((a, b) => compare(a.rank, b.rank) || a.entry.name.localeCompare(b.entry.name));
  return {
    matches: ranked.map(({ entry }) => completionOf(asking, entry)),
    start: start - asked.begin,
    end: end - asked.begin,
  };
}

/** Names that a cell may not use. */
const onlyOfFiles = new Set(["__dirname", "__filename", "exports", "module"]);

/** What stands between the quotes around the cursor: the name of a package is no identifier. */
function quoted(ts: TypeScript, file: ts.SourceFile, position: number): ts.TextSpan | undefined {
  let found: ts.TextSpan | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > position || node.end < position) return;
    const start = node.getStart(file) + 1;
    if (ts.isStringLiteral(node) && start <= position) {
      const isClosed = node.end > start && file.text[node.end - 1] === file.text[start - 1];
      const end = node.end - (isClosed ? 1 : 0);
      // Completion replaces the last part of a path, but the whole name of a package.
      const isPath = file.text[start] === ".";
      const from = isPath ? file.text.lastIndexOf("/", position - 1) + 1 : start;
      found = { start: Math.max(start, from), length: end - Math.max(start, from) };
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The identifier around the cursor, or what has been typed of a string. */
function replaced(
  ts: TypeScript,
  file: ts.SourceFile,
  position: number,
  span: ts.TextSpan | undefined,
): { start: number; end: number } {
  if (span !== undefined) return { start: span.start, end: span.start + span.length };
  const isPart = (at: number) => ts.isIdentifierPart(file.text.codePointAt(at) ?? 0, undefined);
  let start = position;
  let end = position;
  while (start > 0 && isPart(start - 1)) start -= 1;
  while (end < file.text.length && isPart(end)) end += 1;
  return { start, end };
}

/** How well a name matches what has been typed; 0 is best. */
function matchOf(name: string, typed: string): number | undefined {
  if (name.startsWith(typed)) return 0;
  const [whole, part] = [name.toLowerCase(), typed.toLowerCase()];
  if (whole.startsWith(part)) return 1;
  return whole.includes(part) ? 2 : undefined;
}

/** A value's own members, then those that every object and function has; keywords last. */
function placeOf(ts: TypeScript, { kind, symbol }: ts.CompletionEntry): number {
  if (kind === ts.ScriptElementKind.keyword) return 2;
  const owners = (symbol?.declarations ?? []).map(({ parent }) =>
    ts.isInterfaceDeclaration(parent) ? parent.name.text : "",
  );
  return owners.some((owner) => inherited.has(owner)) ? 1 : 0;
}

const inherited = new Set(["Object", "Function", "CallableFunction", "NewableFunction"]);

function completionOf(
  { cells }: Asking,
  { name, kind }: ts.CompletionEntry,
): Completion["matches"][number] {
  const carried = kind === "alias" ? cells.carried.kindOf(name) : undefined;
  return { name, kind: carried ?? kind };
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other !== undefined && one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
