import { inspect } from "node-inspect-extracted";
import { codeFrame } from "../cells/codeFrame.js";
import { liveWords } from "../words/words.js";
import type { CellRun } from "./cells.js";

/** What went wrong in a cell. */
export type Failure = {
  /** All that is shown of it. */
  readonly text: string;
  /** The innermost place in a cell, which need not be the one that ran: its number, and the line from 1. */
  readonly at?: { readonly number: number; readonly line: number };
};

/** Characters of it that are shown. */
const longest = 3000;

/**
 * What a cell threw, with the lines around its place.
 *
 * @param cells - those that ran, by the addresses of their scripts
 */
export function failureOf(error: unknown, cells: ReadonlyMap<string, CellRun>): Failure {
  try {
    const told = failure(error, cells);
    return { ...told, text: told.text.slice(0, longest) };
  } catch {
    return { text: liveWords.unreadableError }; // Reading an error can fail: its message may throw.
  }
}

function failure(error: unknown, cells: ReadonlyMap<string, CellRun>): Failure {
  if (!(error instanceof Error)) {
    return { text: typeof error === "string" ? error : inspect(error) };
  }
  const heading = `${error.name}: ${error.message}`;
  for (const [, url = "", found] of (error.stack ?? "").matchAll(/(blob:[^\s()]*?):(\d+):\d+/g)) {
    const cell = cells.get(url);
    if (cell === undefined) continue;
    const { number, source } = cell;
    const line = Number(found);
    const text = [heading, liveWords.cell({ number }), ...codeFrame(source, line)].join("\n");
    return { text, at: { number, line } };
  }
  return { text: heading };
}
