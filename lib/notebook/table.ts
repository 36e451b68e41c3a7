import { requireRows } from "./cellArguments.js";
import { showForms } from "./showForms.js";
import { tableData } from "./views/tableData.js";
import { tableHtml, tableText } from "./views/tableView.js";

export type TableOptions = {
  /** The names of the columns, where rows are arrays. */
  readonly columns?: readonly string[];
  /** Significant digits of numbers other than integers; 4 if left out. */
  readonly digits?: number;
};

/**
 * Shows a table below the current cell, with its numbers rounded:
 *
 *     table(rates.map((rate) => ({ rate, factor: 1 - 2 * rate })));
 *     table({ softmax: p, numerical: slopes }, { columns: species });
 *
 * The keys of the rows name the columns; `theta` is shown as θ and `largestRate` as "largest rate".
 *
 * @param rows - an object or an array per row, or a single row; in an object of rows, each row has a name
 */
export function table(rows: object, { columns, digits = 4 }: TableOptions = {}): void {
  requireRows("table", rows);
  const data = tableData(rows, columns);
  showForms({ "text/html": tableHtml(data, digits), "text/plain": tableText(data, digits) });
}
