// The Chinese notebooks: the English ones own their cells and code, and each Chinese text says which English it translates.
import { existsSync } from "node:fs";
import { hashOf } from "./hash.js";
import { type Editions, withChineseLinks } from "./links.js";
import { notebookFile, readSaved, type SavedCell, type SavedNotebook } from "./savedNotebook.js";

/** Both editions as they are on disk, each read once. */
export function readEditions(): Editions {
  const reader = (edition: "en" | "zh") => {
    const known = new Map<string, SavedNotebook | undefined>();
    return (name: string) => {
      const file = notebookFile(name, edition);
      if (!known.has(name)) known.set(name, existsSync(file) ? readSaved(file) : undefined);
      return known.get(name);
    };
  };
  return { en: reader("en"), zh: reader("zh") };
}

/** Whether a Chinese cell translates what the English one says now. */
export const isCurrent = (chinese: SavedCell, english: SavedCell): boolean =>
  english.cell_type !== "markdown" ||
  chinese.metadata.course?.translates === hashOf(english.source);

/**
 * The Chinese edition of a notebook with the English cells, code and order. Text that is there stays, with its links
 * led to Chinese headings; a new cell brings its English text, which counts as not translated.
 */
export function followed(name: string, english: SavedNotebook, editions: Editions): SavedNotebook {
  const chinese = new Map(editions.zh(name)?.cells.map((cell) => [cell.id, cell]));
  const cells = english.cells.map((cell): SavedCell => {
    const own = chinese.get(cell.id);
    if (cell.cell_type !== "markdown") return cell;
    const source = withChineseLinks(own?.source ?? cell.source, cell.source, name, editions);
    const translates = own?.metadata.course?.translates ?? "";
    return { ...cell, metadata: { ...cell.metadata, course: { translates } }, source };
  });
  return { ...english, cells, metadata: { ...english.metadata, lang: "zh" } };
}

/** The same with cells that have been brought up to date: all of them, or the one of an id. */
export function accepted(
  chinese: SavedNotebook,
  english: SavedNotebook,
  id?: string,
): SavedNotebook {
  const now = new Map(english.cells.map((cell) => [cell.id, hashOf(cell.source)]));
  const cells = chinese.cells.map((cell) => {
    if (cell.cell_type !== "markdown" || (id !== undefined && cell.id !== id)) return cell;
    const translates = now.get(cell.id) ?? "";
    return { ...cell, metadata: { ...cell.metadata, course: { translates } } };
  });
  return { ...chinese, cells };
}
