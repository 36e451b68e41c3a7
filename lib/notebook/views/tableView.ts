import { isArray } from "../../describe.js";
import { formatToDigits } from "../../words/formatNumber.js";
import { formatExactly, formatGrouped, list, padded, widthOf } from "../../words/locale.js";
import { round } from "../round.js";
import { tableWords } from "../words/table.js";
import { type Html, html } from "./html.js";
import type { TableData } from "./tableData.js";

const cell = "padding: 0.2em 1.4em 0.2em 0; vertical-align: baseline";
const styles = {
  table: "border-collapse: collapse; font-variant-numeric: tabular-nums",
  text: `${cell}; text-align: left`,
  number: `${cell}; text-align: right; white-space: nowrap`,
};
const symbols: Readonly<Record<string, string>> = tableWords.symbols;
const headings: Readonly<Record<string, string>> = tableWords.headings;
/** A space as wide as a digit, where all digits have one width. */
const figureSpace = "\u2007";

/** A table as HTML, with numbers aligned at their decimal points. */
export function tableHtml({ heads, rows }: TableData, digits: number): string {
  const columns = heads.map((_, j) =>
    columnOf(
      rows.map(({ values }) => values[j]),
      digits,
    ),
  );
  const isNamed = rows.some(({ name }) => name !== undefined);
  const head = heads.map(
    (key, j) =>
      html`<th scope="col" style="${styles[columns[j]?.kind ?? "text"]}">${headOf(key)}</th>`,
  );
  const body = rows.map(({ name }, i) => {
    const cells = columns.map(
      ({ kind, texts }) => html`<td style="${styles[kind]}">${texts[i]}</td>`,
    );
    return html`<tr>${nameCell(name)}${cells}</tr>`;
  });
  return html`<table class="course-table" style="${styles.table}"><thead><tr>${isNamed ? html`<td></td>` : undefined}${head}</tr></thead><tbody>${body}</tbody></table>`
    .html;
}

const nameCell = (name: string | undefined): Html | undefined =>
  name === undefined
    ? undefined
    : html`<th scope="row" style="${styles.text}">${headOf(name)}</th>`;

/** A table as plain text, with numbers as code writes them. */
export function tableText({ heads, rows }: TableData, digits: number): string {
  const isNamed = rows.some(({ name }) => name !== undefined);
  const named = (name: string | undefined) => (isNamed ? [headOf(name ?? "")] : []);
  const lines = [
    [...named(undefined), ...heads.map(headOf)],
    ...rows.map(({ name, values }) => [
      ...named(name),
      ...values.map((value) => textOf(value, (number) => String(rounded(number, digits)))),
    ]),
  ];
  const widths = lines[0]?.map((_, j) => Math.max(...lines.map((line) => widthOf(line[j] ?? ""))));
  return lines
    .map((line) =>
      line
        .map((text, j) => padded(text, widths?.[j] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/**
 * The heading for a key: its symbol, if it has one, or else its words.
 *
 * @example headOf("theta") // "θ"
 * @example headOf("largestRate") // "largest rate"
 * @example headOf("log M") // "log M"
 */
export function headOf(key: string): string {
  const isName = /^[a-z][a-zA-Z]*$/.test(key);
  for (const known of [symbols, headings]) if (Object.hasOwn(known, key)) return known[key] ?? key;
  return isName ? key.replace(/[A-Z](?=[a-z])/g, (one) => ` ${one.toLowerCase()}`) : key;
}

/** A column is one of numbers if all of its values are. */
function columnOf(values: readonly unknown[], digits: number) {
  const texts = values.map((value) =>
    textOf(value, (number, isListed) => formatted(number, digits, isListed)),
  );
  const isNumeric = values.every((value) => typeof value === "number" || value === undefined);
  if (!isNumeric) return { kind: "text", texts } as const;
  const fractions = texts.map((text) => /\.\d+$/.exec(text)?.[0].length ?? 0);
  const longest = texts.some((text) => /[^−\d.,]/.test(text)) ? 0 : Math.max(...fractions);
  const aligned = texts.map(
    (text, i) => text + figureSpace.repeat(Math.max(0, longest - (fractions[i] ?? 0))),
  );
  return { kind: "number", texts: aligned } as const;
}

type NumberText = (number: number, isListed: boolean) => string;

function textOf(value: unknown, numberText: NumberText, isListed = false): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return numberText(value, isListed);
  if (isArray(value)) return list(Array.from(value, (one) => textOf(one, numberText, true)));
  return String(value);
}

/** Counts are not rounded. */
const rounded = (value: number, digits: number) =>
  Number.isSafeInteger(value) ? value + 0 : round(value, digits);

function formatted(value: number, digits: number, isListed: boolean): string {
  if (!Number.isSafeInteger(value) || Math.abs(value) >= 1e9) return formatToDigits(value, digits);
  // In a list, the comma of the thousands would look like one between numbers.
  return isListed ? formatExactly(value) : formatGrouped(value + 0);
}
