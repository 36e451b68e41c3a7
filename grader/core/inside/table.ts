import { inspect } from "node-inspect-extracted";

const indexName = "(index)";
const valuesName = "Values";

/** Rows of an array or object under each other, as console.table draws them; other values as they are. */
export function drawTable(data: unknown, columns?: readonly string[]): string {
  if (typeof data !== "object" || data === null) return inspect(data);
  const rows = Object.entries(data);
  const isRow = (row: unknown): row is object => typeof row === "object" && row !== null;
  const names = columns ?? [
    ...new Set(rows.flatMap(([, row]) => (isRow(row) ? Object.keys(row) : []))),
  ];
  const hasValues = rows.some(([, row]) => !isRow(row));
  const cell = (row: unknown, name: string) =>
    isRow(row) && Object.hasOwn(row, name) ? inspect(Reflect.get(row, name), { depth: 0 }) : "";
  const lines = [
    [indexName, ...names, ...(hasValues ? [valuesName] : [])],
    ...rows.map(([index, row]) => [
      index,
      ...names.map((name) => cell(row, name)),
      ...(hasValues ? [isRow(row) ? "" : inspect(row)] : []),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, i) =>
    Math.max(...lines.map((line) => (line[i] ?? "").length)),
  );
  const bar = (left: string, middle: string, right: string) =>
    left + widths.map((width) => "─".repeat(width + 2)).join(middle) + right;
  const text = (line: readonly string[]) =>
    `│ ${line.map((part, i) => part.padEnd(widths[i] ?? 0)).join(" │ ")} │`;
  const [head = [], ...body] = lines;
  return [
    bar("┌", "┬", "┐"),
    text(head),
    bar("├", "┼", "┤"),
    ...body.map(text),
    bar("└", "┴", "┘"),
  ].join("\n");
}
