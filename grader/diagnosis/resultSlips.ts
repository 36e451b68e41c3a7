// Slips that show in the result of a function, whatever it computes.
import type { Finding, SlipId } from "./finding.js";
import { changedNumbers, mapArrays } from "./values.js";

/** The result that a slip turns the right result of a call into; undefined where it can't happen. */
export type ResultSlip = {
  readonly finding: Finding;
  readonly of: (result: unknown, args: readonly unknown[]) => unknown;
  /** Whether it proves little together with another: it makes different results the same, or has many causes. */
  readonly lossy?: boolean;
};

const lossy = (slip: ResultSlip): ResultSlip => ({ ...slip, lossy: true });
const spelled = (change: (name: string) => string): ResultSlip => ({
  finding: { slip: "result.spelling" },
  of: (result) => (typeof result === "string" ? change(result) : undefined),
});
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const numeric = (slip: SlipId, change: (value: number) => number): ResultSlip => ({
  finding: { slip },
  of: (result) => changedNumbers(result, change),
});

const scaled = (factor: string, change: (value: number) => number): ResultSlip => ({
  ...numeric("result.factor", change),
  finding: { slip: "result.factor", parameters: { factor } },
});

const roundedTo = (digits: number): ResultSlip => ({
  ...numeric("result.roundedToDecimals", (value) => Number(value.toFixed(digits))),
  finding: { slip: "result.roundedToDecimals", parameters: { digits } },
});

const listed = (slip: SlipId, change: (list: unknown[]) => unknown): ResultSlip => ({
  finding: { slip },
  of: (result) => mapArrays(result, (list) => (list.length > 0 ? change(list) : list)),
});

const matrix = (slip: SlipId, change: (rows: unknown[][]) => unknown): ResultSlip =>
  listed(slip, (list) => (list.every(Array.isArray) ? change(list as unknown[][]) : list));

const ofNumbers = (list: unknown[], change: (numbers: number[]) => unknown) =>
  list.every((value) => typeof value === "number") ? change(list as number[]) : list;

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

const ofNumbersInPlace: readonly ResultSlip[] = [
  numeric("result.negated", (value) => -value),
  scaled("2", (value) => 2 * value),
  scaled("1/2", (value) => value / 2),
  numeric("result.oneMore", (value) => value + 1),
  numeric("result.oneLess", (value) => value - 1),
  lossy(numeric("result.withoutSign", Math.abs)),
  numeric("result.logarithm", Math.log),
  numeric("result.exponential", Math.exp),
  lossy(numeric("result.squared", (value) => value * value)),
  lossy(numeric("result.squareRoot", Math.sqrt)),
  lossy(numeric("result.reciprocal", (value) => 1 / value)),
  lossy(numeric("result.oneMinus", (value) => 1 - value)),
  ...[Math.round, Math.floor, Math.ceil, Math.trunc].map((f) =>
    lossy(numeric("result.roundedToIntegers", f)),
  ),
  ...[1, 2, 3, 4, 5, 6].map((count) => lossy(roundedTo(count))),
  lossy(numeric("result.singlePrecision", Math.fround)),
  scaled("1.4427", (value) => value / Math.LN2),
  scaled("0.4343", (value) => value / Math.LN10),
  scaled("0.6931", (value) => value * Math.LN2),
];

const ofLists: readonly ResultSlip[] = [
  listed("list.withoutFirst", (list) => list.slice(1)),
  listed("list.withoutLast", (list) => list.slice(0, -1)),
  listed("list.onlyFirst", (list) => list.slice(0, 1)),
  listed("list.onlyFirst", (list) => list[0]),
  listed("list.onlyLast", (list) => list.slice(-1)),
  listed("list.onlyLast", (list) => list.at(-1)),
  listed("list.reversed", (list) => [...list].reverse()),
  listed("list.sorted", (list) => ofNumbers(list, (numbers) => [...numbers].sort((a, b) => a - b))),
  listed("list.sorted", (list) => ofNumbers(list, (numbers) => [...numbers].sort((a, b) => b - a))),
  lossy(listed("list.allFirst", (list) => list.map(() => list[0]))),
  lossy(listed("list.allLast", (list) => list.map(() => list.at(-1)))),
  ...[0, Number.NaN, undefined].flatMap((unset) => [
    listed("list.firstNotSet", (list) => [unset, ...list.slice(1)]),
    listed("list.lastNotSet", (list) => [...list.slice(0, -1), unset]),
    listed("list.oneMore", (list) => [...list, unset]),
    lossy(listed("list.shiftedForwards", (list) => [...list.slice(1), unset])),
    lossy(listed("list.shiftedBackwards", (list) => [unset, ...list.slice(0, -1)])),
  ]),
  lossy(listed("list.shiftedForwards", (list) => [...list.slice(1), list[0]])),
  lossy(listed("list.shiftedBackwards", (list) => [list.at(-1), ...list.slice(0, -1)])),
  listed("list.runningSum", (list) =>
    ofNumbers(list, (numbers) => numbers.map((_, i) => sum(numbers.slice(0, i + 1)))),
  ),
  lossy(listed("list.sum", (list) => ofNumbers(list, sum))),
  lossy(listed("list.mean", (list) => ofNumbers(list, (numbers) => sum(numbers) / numbers.length))),
  { finding: { slip: "list.nested" }, of: (result) => [result] },
  matrix("list.transposed", (rows) => rows[0].map((_, j) => rows.map((row) => row[j]))),
  matrix("list.flattened", (rows) => rows.flat()),
  lossy(matrix("list.emptyRows", (rows) => rows.map(() => []))),
];

/** The slips that are tried on every result. */
export const resultSlips: readonly ResultSlip[] = [
  ...ofNumbersInPlace,
  ...ofLists,
  ...[
    capital,
    (name: string) => name.toUpperCase(),
    ...[" ", "_", ""].map((mark) => (name: string) => name.replaceAll("-", mark)),
    (name: string) => capital(name.replaceAll("-", " ")),
    (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    (name: string) => `${name} `,
  ].map(spelled),
];
