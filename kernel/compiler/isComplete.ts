// Decides whether Enter runs what has been typed in a console or begins another line.
import type { Completeness } from "../threads.js";
import type { TypeScript } from "./options.js";
import { parseCell } from "./parsed.js";

/** What TypeScript says where the text ends in the middle. */
const openEnd = /expected\.$|^Unterminated template literal\.$|^应为.*。$|^未终止的模板字面量。$/;

export function isComplete(ts: TypeScript, source: string): Completeness {
  const { errors } = parseCell(ts, source, "input.ts");
  const [first] = [...errors].sort((one, other) => one.start - other.start);
  if (first === undefined) return { status: "complete" };
  const message = ts.flattenDiagnosticMessageText(first.messageText, "\n");
  const isAtEnd = first.start >= source.trimEnd().length;
  if (!isAtEnd || !openEnd.test(message)) return { status: "invalid" };
  // Two empty lines run even unfinished code, so that the error shows what is missing.
  if (/\n[ \t]*\n[ \t]*\n?$/.test(source)) return { status: "invalid" };
  return { status: "incomplete", indent: indentAfter(source) };
}

/** The last line's own indentation, plus one step where it opens a bracket. */
function indentAfter(source: string): string {
  const line = source.trimEnd().split("\n").at(-1) ?? "";
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  return /[{([]$|=>$|=$/.test(line.replace(/\s*\/\/.*$/, "")) ? `${indent}  ` : indent;
}
