/** A place in a line of code; `column` counts from 0. */
export type Place = {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly lineText: string;
};

const longestLine = 100;

/** A line of code with its number and, below it, a mark under the place that is meant. */
export function codeFrame({ line, column, length, lineText }: Place): string {
  const number = String(line);
  // Of a line that is too long, the part around the place.
  const from = column + length <= longestLine ? 0 : Math.max(0, column - longestLine / 2);
  const shown = lineText.replaceAll("\t", " ").slice(from, from + longestLine);
  const width = Math.max(1, Math.min(length, shown.length - (column - from)));
  return [
    `  ${number} │ ${shown}`,
    `  ${" ".repeat(number.length)} ╵ ${" ".repeat(column - from)}${"^".repeat(width)}`,
  ].join("\n");
}
