// What TypeScript objects to, as people read it: each with its place and the lines around it.
import type ts from "typescript";
import { explainedIn } from "../lookAlikes/cells.js";
import type { Refused } from "../threads.js";
import { text as words } from "../words/cells.js";
import type { Places, TypeScript } from "./options.js";

/** Something that is wrong; in the cell, unless it has a file of its own. */
export type Objection = {
  readonly start: number;
  readonly length: number;
  readonly message: string | ts.DiagnosticMessageChain;
  readonly code: number;
  readonly file?: ts.SourceFile;
  readonly related?: readonly ts.DiagnosticRelatedInformation[];
};

/** The code of what the kernel objects to, not TypeScript. */
export const ownCode = 0;

export function objectionOf(
  { start = 0, length = 0, messageText, code, file, relatedInformation }: ts.Diagnostic,
  cell: string,
): Objection {
  return {
    start,
    length,
    message: messageText,
    code,
    ...(file && file.fileName !== cell && { file }),
    ...(relatedInformation && { related: relatedInformation }),
  };
}

export function refusal(
  ts: TypeScript,
  { root, cell: cellPath }: Places,
  cell: ts.SourceFile,
  number: number,
  objections: readonly Objection[],
): Refused {
  const shown = ts.createSourceFile(`${root}/cell [${number}]`, cell.text, ts.ScriptTarget.ES2022);
  const clear = (text: string) => readable(text, root);
  const told = explained(ts, cell.text, shown, objections);
  const diagnostics = told.map(
    ({ start, length, message, code, file = shown, related = [] }): ts.Diagnostic => ({
      category: ts.DiagnosticCategory.Error,
      code,
      file,
      start: Math.min(start, file.text.length),
      length: Math.max(0, Math.min(length, file.text.length - start)),
      messageText: chainWith(message, clear),
      relatedInformation: related.flatMap((info) => {
        const messageText = chainWith(info.messageText, clear);
        if (info.file?.fileName !== cellPath) {
          return isOnDisk(ts, info.file) ? [{ ...info, messageText }] : [];
        }
        return (info.start ?? 0) < cell.text.length ? [{ ...info, file: shown, messageText }] : [];
      }),
    }),
  );
  const text = ts.formatDiagnosticsWithColorAndContext(diagnostics, {
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  });
  const [first] = diagnostics;
  return {
    kind: "refused",
    name: "TypeScriptError",
    message: first === undefined ? "" : summary(ts, first, shown, root),
    traceback: text
      .replaceAll(/ TS0: /g, ": ")
      .trimEnd()
      .split("\n"),
  };
}

function isOnDisk(ts: TypeScript, file: ts.SourceFile | undefined): boolean {
  return file !== undefined && ts.sys.fileExists(file.fileName);
}

/** `2:9 - Type 'string' is not assignable to type 'number'.` */
function summary(
  ts: TypeScript,
  { file, start = 0, messageText }: ts.Diagnostic,
  shown: ts.SourceFile,
  root: string,
): string {
  const { line, character } = (file ?? shown).getLineAndCharacterOfPosition(start);
  const [text = ""] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
  const where = file === undefined || file === shown ? "" : `${relative(file.fileName, root)}:`;
  return `${where}${line + 1}:${character + 1} - ${text}`;
}

function relative(path: string, root: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

/** Characters that only look like code are named, and what follows from them is left out. */
function explained(
  ts: TypeScript,
  source: string,
  shown: ts.SourceFile,
  objections: readonly Objection[],
): readonly Objection[] {
  const diagnostics = objections.map((objection) => {
    const { start, length, message, file } = objection;
    const place = file ?? shown;
    const end = Math.min(place.text.length, start + length);
    return {
      objection,
      start: place.getLineAndCharacterOfPosition(Math.min(start, place.text.length)),
      end: place.getLineAndCharacterOfPosition(end),
      messageText: ts.flattenDiagnosticMessageText(message, "\n"),
      ...(file && { fileName: file.fileName }),
    };
  });
  return explainedIn(source, diagnostics).map((told) => {
    const before = diagnostics.find(
      ({ start, messageText }) => start === told.start && messageText === told.messageText,
    );
    if (before !== undefined) return before.objection;
    const start = shown.getPositionOfLineAndCharacter(told.start.line, told.start.character);
    return { start, length: 1, message: told.messageText, code: ownCode };
  });
}

function chainWith(
  message: string | ts.DiagnosticMessageChain,
  clear: (text: string) => string,
): string | ts.DiagnosticMessageChain {
  if (typeof message === "string") return clear(message);
  const next = message.next?.map((part) => chainWith(part, clear) as ts.DiagnosticMessageChain);
  return { ...message, messageText: clear(message.messageText), ...(next && { next }) };
}

/** Names of types as the student knows them. */
function readable(text: string, root: string): string {
  return text
    .replaceAll(/import\("[^"]*__cell__(\d+)[^"]*"\)\.([\p{ID_Continue}$]+)/gu, (_, cell, name) =>
      words.ofCell({ name, cell }),
    )
    .replaceAll(/import\("[^"]*__cell__[^"]*"\)\./g, "")
    .replaceAll(`"${root}/`, '"./');
}
