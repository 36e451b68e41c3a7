import { isArray } from "../../describe.js";

/** A table as it is read: a name for each column, and rows of values that may have a name each. */
export type TableData = {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
};

type TableRow = { readonly name?: string; readonly values: readonly unknown[] };

const isRow = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a value can be shown as a table: it has rows, or is a row itself. */
export const isTable = (given: unknown): given is object =>
  isRow(given) &&
  (Array.isArray(given) ? given.length > 0 && given.every(isRow) : hasEntries(given));

const hasEntries = (given: object) => !isArray(given) && Object.keys(given).length > 0;

/**
 * Reads rows, named rows, or a single row.
 *
 * @param columns - the names of the columns, where rows are arrays
 * @example tableData([{ a: 1 }, { b: 2 }]).heads // ["a", "b"]
 * @example tableData({ p: [1, 2] }, ["x", "y"]) // { heads: ["x", "y"], rows: [{ name: "p", values: [1, 2] }] }
 */
export function tableData(given: object, columns?: readonly string[]): TableData {
  if (Array.isArray(given))
    return dataOf(
      given.map((row: object) => ({ row })),
      columns,
    );
  const entries: [string, unknown][] = Object.entries(given);
  const isOneRow = !entries.every(([, row]) => isRow(row));
  if (isOneRow) return dataOf([{ row: given }], columns);
  return dataOf(
    entries.map(([name, row]) => ({ name, row: row as object })),
    columns,
  );
}

type Named = { readonly name?: string; readonly row: object };

function dataOf(named: readonly Named[], columns: readonly string[] | undefined): TableData {
  const keys = [...new Set(named.flatMap(({ row }) => Object.keys(row)))];
  return {
    heads: keys.map((key, j) => columns?.[j] ?? key),
    rows: named.map(({ row, ...rest }) => ({
      ...rest,
      values: keys.map((key): unknown => Reflect.get(row, key)),
    })),
  };
}
