import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../lib/node/userError.mjs";
import { text, unreadable } from "./text.js";

/** Far more than any lesson; a file that is larger would not fit into memory several times. */
const sizeLimit = 200_000_000;

/**
 * Looks whether a notebook can be read, before anything is run.
 *
 * @throws {UserError} naming the notebook, what is wrong in it, and what to do
 */
export function checkNotebook(notebooks: string, lesson: string): void {
  const fault = faultOf(path.join(notebooks, `${lesson}.ipynb`), lesson);
  if (fault !== undefined) throw new UserError(text.notebook(lesson, fault));
}

function faultOf(file: string, lesson: string): string | undefined {
  if (lesson.toLowerCase() === "index") return unreadable.index;
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined) return unreadable.gone;
  if (info.isDirectory()) return unreadable.folder;
  // A pipe would be waited for, a device might never end.
  if (!info.isFile()) return unreadable.noFile;
  if (info.size > sizeLimit) return unreadable.large(Math.ceil(info.size / 1e6), sizeLimit / 1e6);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return unreadable.gone;
  }
  try {
    return faultOfText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return unreadable.encoding;
  }
}

function faultOfText(source: string): string | undefined {
  if (source.trim() === "") return unreadable.empty;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const mark = source
      .split("\n")
      .findIndex((line) => /^(<{7}|={7}|>{7}|\|{7})( |\r?$)/.test(line));
    if (mark >= 0) return unreadable.conflict(mark + 1);
    return unreadable.json(error instanceof Error ? error.message : String(error));
  }
  return isRecord(value) ? faultOfNotebook(value) : unreadable.noNotebook;
}

function faultOfNotebook({ nbformat, cells, worksheets }: Record<string, unknown>) {
  const format = typeof nbformat === "number" ? nbformat : undefined;
  if (format === undefined && cells === undefined) return unreadable.noNotebook;
  if (worksheets !== undefined || (format !== undefined && format < 4)) {
    return unreadable.oldFormat(`${format ?? 3}`);
  }
  if (format === undefined || !Number.isInteger(format)) return unreadable.noNotebook;
  if (format > 4) return unreadable.newFormat(`${format}`);
  if (!Array.isArray(cells)) return unreadable.noCells;
  const bad = cells.findIndex((cell) => !isCell(cell));
  return bad < 0 ? undefined : unreadable.badCell(bad + 1);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isCell(cell: unknown): boolean {
  if (!isRecord(cell) || typeof cell.cell_type !== "string") return false;
  const { source } = cell;
  return (
    typeof source === "string" ||
    (Array.isArray(source) && source.every((line) => typeof line === "string"))
  );
}
