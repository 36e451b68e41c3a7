import { visibleLine } from "../core/visible.js";

/** The most characters in a cell: this table is for reading, and the CSV holds more. */
const longest = 500;

export type Cells = readonly string[];

/** A table in Markdown. */
export function table(headings: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(headings), `|${"---|".repeat(headings.length)}`, ...rows.map(line)].join("\n");
}

/**
 * Escapes students' names and messages so that they stay text: no Markdown, HTML or mathematics, and no link, not even
 * a bare one.
 */
export function escaped(cell: string): string {
  return visibleLine(cell, longest)
    .replace(/[\\|`*_<>[\]&!~$]/g, "\\$&")
    .replace(/(\w:)(?=\/\/)/g, "$1\\")
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, "$1\\")
    .replace(/(?<=\S)@(?=\S)/g, "\\@")
    .replace(/\s+/g, " ");
}
