// Places in a source: esbuild counts bytes, JavaScript UTF-16 units, a reader characters.
import type { Location } from "esbuild";
import type { Place } from "./codeFrame.js";

const lineEnds = /\r\n|[\n\r\u2028\u2029]/g;

/** A place of esbuild's in UTF-16 units. */
export function placeOf({ line, column, length, lineText }: Location): Place {
  const bytes = Buffer.from(lineText);
  const units = (from: number, to: number) => bytes.subarray(from, to).toString().length;
  return { line, column: units(0, column), length: units(column, column + length), lineText };
}

/** Where a place begins in the whole text, in UTF-16 units. */
export function offsetOf(source: string, { line, column }: Place): number {
  return (lineBegins(source)[line - 1] ?? 0) + column;
}

export function placeAt(source: string, offset: number, length: number): Place {
  const begins = lineBegins(source).filter((begin) => begin <= offset);
  const begin = begins.at(-1) ?? 0;
  const [lineText = ""] = source.slice(begin).split(lineEnds, 1);
  return { line: begins.length, column: offset - begin, length, lineText };
}

/** The column from 1, in characters as a reader counts them: one that takes two units is one. */
export function columnOf({ column, lineText }: Place): number {
  return [...lineText.slice(0, column)].length + 1;
}

function lineBegins(source: string): number[] {
  return [
    0,
    ...[...source.matchAll(lineEnds)].map(([end], i, all) => (all[i]?.index ?? 0) + end.length),
  ];
}
