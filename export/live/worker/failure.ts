import { inspect } from "node-inspect-extracted";
import { liveWords } from "../words/words.js";
import type { CellRun } from "./cells.js";

/** Lines of the cell that are shown before and after the one that failed. */
const around = 2;

/** Characters of it that are shown. */
const longest = 3000;

/**
 * What a cell threw, with the lines around the innermost place in a cell.
 *
 * @param cells - those that ran, by the addresses of their scripts
 */
export function failureOf(error: unknown, cells: ReadonlyMap<string, CellRun>): string {
  try {
    return told(error, cells).slice(0, longest);
  } catch {
    return liveWords.unreadableError; // Reading an error can fail: its message may throw.
  }
}

function told(error: unknown, cells: ReadonlyMap<string, CellRun>): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : inspect(error);
  const heading = `${error.name}: ${error.message}`;
  for (const [, url = "", line] of (error.stack ?? "").matchAll(/(blob:[^\s()]*?):(\d+):\d+/g)) {
    const cell = cells.get(url);
    if (cell !== undefined) return [heading, ...frameOf(cell, Number(line))].join("\n");
  }
  return heading;
}

function frameOf({ label, source }: CellRun, at: number): string[] {
  const lines = source.split(/\r\n|[\n\r]/);
  const first = Math.max(1, at - around);
  const width = String(at + around).length;
  return [
    label,
    ...lines.slice(first - 1, at + around).map((code, i) => {
      const number = first + i;
      return `${number === at ? ">" : " "} ${String(number).padStart(width)} | ${code}`;
    }),
  ];
}
