import { jsonEscape, shortened, visible } from "../core/visible.js";
import { text } from "./words/words.js";

/** A text, a number, or data for programs, which is written as JSON. */
export type Cell = string | number | { readonly data: unknown };

/** The signs between two cells and in a decimal number; Excel takes both from the language of the system. */
export type Separator = { readonly cells: "," | ";" | "\t"; readonly decimals: "." | "," };

const comma: Separator = { cells: ",", decimals: "." };

/** By the names that --separator takes. */
export const separators: ReadonlyMap<string, Separator> = new Map([
  ["comma", comma],
  ["semicolon", { cells: ";", decimals: "," }],
  ["tab", { cells: "\t", decimals: "." }],
]);

/** Excel takes a file for UTF-8 only if it begins with this. */
const byteOrderMark = "\ufeff";
/** The number of characters that Excel keeps of a cell; it cuts off the rest silently. */
const longest = 32_767;
/** The signs, in all their forms, that a spreadsheet takes for the beginning of a formula. */
const sign = "[=+\\-@＝＋－＠﹦﹢﹣﹫−]";
const asFormula = new RegExp(`^(?:[\\s\\p{C}]*${sign}|[\\t\\r\\n])`, "u");
/** The same signs after what a spreadsheet in another language takes for the end of a cell. */
const asNextCell = new RegExp(`(?<=\\S)(?:[;\\t\\n]"?\\s{0,20}|,"?)(?=${sign})`, "gu");
const anySign = new RegExp(sign, "gu");

/** A table in the format of RFC 4180. A text that begins like a formula gets an apostrophe before it. */
export function toCsv(rows: readonly (readonly Cell[])[], separator = comma): string {
  const line = (row: readonly Cell[]) => row.map((value) => cell(value, separator));
  const lines = rows.map((row) => `${line(row).join(separator.cells)}\r\n`);
  return byteOrderMark + lines.join("");
}

function cell(value: Cell, { decimals }: Separator): string {
  if (typeof value === "number") return String(value).replace(".", decimals);
  if (typeof value === "object") return quoted(jsonOf(value.data));
  const inside = value.replace(asNextCell, (end) => `${end}'`);
  const harmless = asFormula.test(value) ? `'${inside}` : inside;
  return quoted(cut(harmless));
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * JSON that a spreadsheet takes for no formula and a program reads as any other, so it is not cut either: signs in a
 * string are escapes, and a negative number in a list has a blank before it.
 */
function jsonOf(data: unknown): string {
  const escaped = (found: string) =>
    found === "," ? ", " : visible(found.replace(anySign, jsonEscape));
  return JSON.stringify(data).replace(/"(?:[^"\\]|\\.)*"|,(?=-)/g, escaped);
}

function cut(value: string): string {
  if (value.length <= longest) return value;
  return shortened(value, longest - text.cut.length) + text.cut;
}
