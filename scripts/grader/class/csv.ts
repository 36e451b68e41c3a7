export type Cell = string | number;

/** Excel takes a file for UTF-8 only if it begins with this. */
const byteOrderMark = "\ufeff";
/** How a text begins that a spreadsheet would run as a formula, also in the wide forms of East Asia. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as RFC 4180 has it. A text that begins like a formula gets an apostrophe before it. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `${row.map(cell).join(",")}\r\n`);
  return byteOrderMark + lines.join("");
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const harmless = formula.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
