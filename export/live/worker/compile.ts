// Compiles answers and cells in a separate worker, one at a time: cleverly nested code can keep a compiler busy for ever.
import type { Shelves } from "../../../grader/page/imports.js";
import { complaintIn, type Transpiled, transpile } from "../../../grader/page/transpile.js";
import type { Message } from "../../../grader/protocol/message.js";
import { type CellScript, cellScript } from "../cells/cellScript.js";
import { Refused } from "../cells/refuse.js";

export type CompileQuestion =
  | {
      readonly number: number;
      readonly file: string;
      readonly answer: string;
      readonly shelves: { readonly [Shelf in keyof Shelves]: readonly string[] };
    }
  | { readonly number: number; readonly cell: string };

/** What is wrong with a cell, and where. */
export type Unreadable = {
  readonly line: number;
  readonly column: number;
  readonly complaint: Message;
};

export type Compiled = Transpiled | CellScript | { readonly unreadable: Unreadable };

export type CompileReply = { readonly number: number; readonly made: Compiled };

/** Takes questions from now on. */
export function takeQuestions(): void {
  const thread = globalThis as unknown as { postMessage(reply: CompileReply): void };
  const hear = ({ data }: MessageEvent<CompileQuestion>) => {
    thread.postMessage({ number: data.number, made: compiled(data) });
  };
  Object.assign(globalThis, { onmessage: hear });
}

function compiled(question: CompileQuestion): Compiled {
  if ("cell" in question) return readCell(question.cell);
  const { file, answer, shelves } = question;
  const { mathematics, packages, beside } = shelves;
  return transpile(file, answer, {
    mathematics: new Set(mathematics),
    packages: new Set(packages),
    beside: new Set(beside),
  });
}

function readCell(source: string): Compiled {
  try {
    return cellScript(source);
  } catch (error) {
    const { loc, message = "" } = error as {
      loc?: { line: number; column: number };
      message?: string;
    };
    const complaint = error instanceof Refused ? { messageId: message } : complaintIn(message);
    return { unreadable: { line: loc?.line ?? 1, column: (loc?.column ?? 0) + 1, complaint } };
  }
}
