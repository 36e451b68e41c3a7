// Places in a source: JavaScript counts UTF-16 units, a reader characters.

/** A place in a line of code; `column` counts UTF-16 units from 0. */
export type Place = {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly lineText: string;
};

const lineEnds = /\r\n|[\n\r\u2028\u2029]/g;

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
