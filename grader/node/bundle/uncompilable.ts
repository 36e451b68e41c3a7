// Finds what the engine objects to in an answer that the bundler has let through, such as a regular
// expression without its end. Here the place is known; where the answer runs, it is not.
import { SourceMap } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import type { Place } from "../../core/code/place.js";
import type { Message } from "../../protocol/message.js";
import { compilerComplaint } from "../../source/compilerComplaint.js";
import { syntaxError } from "../../source/syntaxError.js";
import { message } from "../../words/message.js";

type Bundled = { readonly file: string; readonly code: string; readonly map: string };

/** Why the code cannot be compiled, or undefined if it can. None of it runs. */
export function uncompilable({ file, code, map }: Bundled): Message | undefined {
  try {
    compileFunction(code, ["require", "module", "exports"], { filename: "answer.js" });
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return message("source.tooIntricate", { file });
    if (!(error instanceof SyntaxError)) throw error;
    const found = placeIn(error, map);
    const complaint = compilerComplaint(error.message);
    return found === undefined
      ? message("syntax.complaintSomewhere", { file, complaint })
      : syntaxError(found.name, found.place, complaint);
  }
}

/** Reads the place from the stack: before the error itself, Node prints the line and a mark under the place. */
function placeIn({ stack = "" }: Error, map: string): { name: string; place: Place } | undefined {
  const [, line, mark] = /^answer\.js:(\d+)\n.*\n( *)\^/.exec(stack) ?? [];
  if (line === undefined || mark === undefined) return undefined;
  const entry = new SourceMap(JSON.parse(map)).findEntry(Number(line) - 1, mark.length);
  if (!("originalLine" in entry)) return undefined;
  const { sources, sourcesContent } = JSON.parse(map);
  const text: string = sourcesContent[sources.indexOf(entry.originalSource)] ?? "";
  const lineText = text.split(/\r\n|[\n\r\u2028\u2029]/)[entry.originalLine] ?? "";
  const place = { line: entry.originalLine + 1, column: entry.originalColumn, length: 1, lineText };
  return { name: path.basename(decodeURI(entry.originalSource)), place };
}
