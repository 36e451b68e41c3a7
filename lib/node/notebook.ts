// Reads notebooks as Jupyter saves them, in format 4.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Language } from "../words/language.js";
import { UserError } from "./userError.mjs";
import { text } from "./words/words.mjs";

export type Cell = {
  readonly kind: "code" | "markdown" | "raw";
  readonly source: string;
  readonly id: string | undefined;
  readonly tags: readonly string[];
};

export type Notebook = {
  readonly cells: readonly Cell[];
  /** The lesson that a trail belongs to. */
  readonly lesson: string | undefined;
};

/** The folder beside the lessons whose notebooks are trails. */
const trails = "trails";

const { faults } = text.notebook;

/** Where an edition lies in the folder of the English one: of its notebooks, and of its pages. */
export const editionFolder = (folder: string, edition: Language): string =>
  edition === "en" ? folder : path.join(folder, edition);

/** Far more bytes than any lesson has; several copies of a larger file would not fit into memory. */
const sizeLimit = 200_000_000;

/**
 * The names of a folder's notebooks without `.ipynb`, in order: first those that lie in the folder itself, then its
 * trails, as `trails/NAME`.
 */
export function notebookNames(folder: string): string[] {
  return [
    ...namesIn(folder),
    ...namesIn(path.join(folder, trails)).map((name) => `${trails}/${name}`),
  ];
}

/** Whether a notebook's name is that of a trail. */
export const isTrail = (name: string): boolean => name.startsWith(`${trails}/`);

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder)
      // macOS leaves a ._NAME beside each file that it copies to a foreign disk.
      .filter((file) => file.endsWith(".ipynb") && !file.startsWith("."))
      .map((file) => path.basename(file, ".ipynb"))
      .sort()
  );
}

/**
 * Reads a notebook.
 *
 * @throws {UserError} naming the notebook, what is wrong in it, and what to do
 */
export function readNotebook(file: string): Notebook {
  const value = parsed(file, contentOf(file));
  return { cells: cellsOf(file, value).map(cellOf), lesson: lessonOf(value) };
}

function refuse(file: string, reason: string): never {
  throw new UserError(text.notebook.unreadable({ file: path.basename(file), reason }));
}

function contentOf(file: string): string {
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined) refuse(file, faults.gone);
  if (info.isDirectory()) refuse(file, faults.folder);
  // Reading a pipe would block, and reading a device might never end.
  if (!info.isFile()) refuse(file, faults.notAFile);
  if (info.size > sizeLimit) {
    const [size, limit] = [Math.ceil(info.size / 1e6), sizeLimit / 1e6];
    refuse(file, faults.large({ size, limit }));
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    refuse(file, faults.gone);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    refuse(file, faults.encoding);
  }
}

const conflictMark = /^(<{7}|={7}|>{7}|\|{7})( |\r?$)/;

function parsed(file: string, content: string): unknown {
  if (content.trim() === "") refuse(file, faults.empty);
  try {
    return JSON.parse(content);
  } catch (error) {
    const mark = content.split("\n").findIndex((line) => conflictMark.test(line));
    if (mark >= 0) refuse(file, faults.conflict({ line: mark + 1 }));
    refuse(file, faults.json({ reason: error instanceof Error ? error.message : String(error) }));
  }
}

type SavedCell = {
  readonly cell_type: Cell["kind"];
  readonly source: string | readonly string[];
  readonly id?: string;
  readonly metadata?: { readonly tags?: readonly string[] };
};

function cellsOf(file: string, value: unknown): readonly SavedCell[] {
  if (!isRecord(value)) refuse(file, faults.noNotebook);
  const { nbformat, cells, worksheets } = value;
  const format = typeof nbformat === "number" ? nbformat : undefined;
  if (format === undefined && cells === undefined) refuse(file, faults.noNotebook);
  if (worksheets !== undefined || (format !== undefined && format < 4)) {
    refuse(file, faults.oldFormat({ format: format ?? 3 }));
  }
  if (format === undefined || !Number.isInteger(format)) refuse(file, faults.noNotebook);
  if (format > 4) refuse(file, faults.newFormat({ format }));
  if (!Array.isArray(cells)) refuse(file, faults.noCells);
  const bad = cells.findIndex((cell) => !isCell(cell));
  return bad < 0 ? cells : refuse(file, faults.badCell({ cell: bad + 1 }));
}

function lessonOf(notebook: unknown): string | undefined {
  const metadata = isRecord(notebook) && isRecord(notebook.metadata) ? notebook.metadata : {};
  const lesson = isRecord(metadata.course) ? metadata.course.lesson : undefined;
  return typeof lesson === "string" ? lesson : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCell(cell: unknown): cell is SavedCell {
  if (!isRecord(cell) || typeof cell.cell_type !== "string") return false;
  const lines = [cell.source].flat();
  return lines.every((line) => typeof line === "string");
}

function cellOf({ cell_type: kind, source, id, metadata }: SavedCell): Cell {
  return { kind, source: [source].flat().join(""), id, tags: metadata?.tags ?? [] };
}
