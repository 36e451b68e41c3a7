import { SourceMap } from "node:module";
import path from "node:path";
import type { Libraries } from "../../node/bundle/libraries.js";
import type { CheckStatus } from "../../protocol/results.js";
import { problems } from "../../words/text.js";
import type { Thrown } from "../calls/thrown.js";

/** A bundled answer with its source map, or why there is none. */
export type AnswerSource =
  | {
      readonly file: string;
      readonly code: string;
      readonly map: string;
      readonly libraries: Libraries;
      /** Nobody has written anything into it yet. */
      readonly isStub?: boolean;
    }
  | { readonly status: CheckStatus; readonly message: string };

/** Where in the student's file it was thrown, as far as the stack tells; in words, or nothing. */
export function placeOf({ stack }: Thrown, source: AnswerSource): string {
  const [, line, column] = /answer\.js:(\d+):(\d+)/.exec(stack) ?? [];
  if (line === undefined || !("map" in source)) return "";
  const map = new SourceMap(JSON.parse(source.map));
  const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
  return "originalLine" in entry
    ? problems.place(path.basename(decodeURI(entry.originalSource)), entry.originalLine + 1)
    : "";
}
