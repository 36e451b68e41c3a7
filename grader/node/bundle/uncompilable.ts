// What the engine objects to in a bundled answer that the bundler has let through, such as a regular
// expression without its end. Said here, it comes with its place; where the answer runs there is no telling.
import { SourceMap } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import type { Place } from "../../core/code/place.js";
import type { Message } from "../../protocol/message.js";
import { message } from "../../words/message.js";
import { syntaxError } from "./syntaxError.js";

type Bundled = { readonly file: string; readonly code: string; readonly map: string };

/** Why the code can't be compiled, if it can't; none of it runs. */
export function uncompilable({ file, code, map }: Bundled): Message | undefined {
  try {
    compileFunction(code, ["require", "module", "exports"], { filename: "answer.js" });
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return message("source.tooIntricate", { file });
    if (!(error instanceof SyntaxError)) throw error;
    const found = placeIn(error, map);
    const complaint = error.message;
    return found === undefined
      ? message("syntax.complaintSomewhere", { file, complaint })
      : syntaxError(found.name, found.place, complaint);
  }
}

/** Node writes the line and, below it, a mark under the place before the error itself. */
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
