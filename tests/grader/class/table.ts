import { readFileSync } from "node:fs";

export type Row = Readonly<Record<string, string>>;

/** Reads a CSV file in the format of RFC 4180 into rows keyed by the headings. */
export function readTable(file: string): Row[] {
  const text = readFileSync(file, "utf8").replace(/^\ufeff/, "");
  const [headings = [], ...rows] = linesOf(text);
  return rows.map((cells) =>
    Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? ""])),
  );
}

function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  // A cell, quoted or not, and what ends it.
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
