export type Cells = readonly string[];

/** A table in Markdown. */
export function table(headings: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(headings), `|${"---|".repeat(headings.length)}`, ...rows.map(line)].join("\n");
}

/** Names of students and messages are text, not Markdown. */
function escaped(cell: string): string {
  return cell.replace(/[\\|`*_<>[\]]/g, "\\$&").replace(/\s+/g, " ");
}
