// Slips that make the result right for arguments other than the ones that were given.
import type { Finding, SlipId } from "./finding.js";
import { isList } from "./values.js";

/** The arguments for which the function seems to have been computed; undefined where the slip can't happen. */
export type ArgumentSlip = {
  readonly finding: Finding;
  readonly of: (args: Arguments) => Arguments | undefined;
};

type Arguments = readonly unknown[];
type Cut = (list: unknown[]) => unknown[];
type Change = (value: unknown) => unknown;
type Rows = readonly (readonly unknown[])[];

const replaced = (args: Arguments, k: number, value: unknown) =>
  value === undefined ? undefined : args.map((argument, i) => (i === k ? value : argument));

const number =
  (change: (value: number) => number): Change =>
  (value) =>
    typeof value === "number" ? finite(change(value)) : undefined;

/** A loop with an infinite number of steps would never end. */
const finite = (value: number) => (Number.isFinite(value) ? value : undefined);

const numbers =
  (change: (list: readonly number[]) => unknown): Change =>
  (value) =>
    Array.isArray(value) && value.every((x) => typeof x === "number") ? change(value) : undefined;

/** A number, or each number of a list. */
const each = (change: (value: number) => number): Change => {
  const [alone, listed] = [number(change), numbers((list) => list.map(change))];
  return (value) => alone(value) ?? listed(value);
};

const rows =
  (change: (rows: Rows) => unknown): Change =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(Array.isArray)
      ? change(value)
      : undefined;

const changes: readonly [slip: SlipId, change: Change, value?: number][] = [
  ["argument.negated", each((value) => -value)],
  ["argument.withoutSign", each(Math.abs)],
  ["argument.doubled", each((value) => 2 * value)],
  ["argument.halved", each((value) => value / 2)],
  ["argument.squared", each((value) => value * value)],
  ["argument.oneMore", number((value) => value + 1)],
  ["argument.oneLess", number((value) => value - 1)],
  ["argument.reciprocal", number((value) => 1 / value)],
  ["argument.squareRoot", number(Math.sqrt)],
  ...[Math.round, Math.floor, Math.ceil].map((f): [SlipId, Change] => [
    "argument.rounded",
    // An argument rounded to 0 looks just like one that is not used at all.
    each((value) => (f(value) === 0 && value !== 0 ? Number.NaN : f(value))),
  ]),
  ...[0, 1, 2].map((value): [SlipId, Change, number] => [
    "argument.fixed",
    number(() => value),
    value,
  ]),
  ["argument.sorted", numbers((list) => [...list].sort((a, b) => a - b))],
  ["argument.transposed", rows((all) => all[0].map((_, j) => all.map((row) => row[j])))],
  ["argument.rowsWithoutFirst", rows((all) => all.map((row) => row.slice(1)))],
  ["argument.rowsWithoutLast", rows((all) => all.map((row) => row.slice(0, -1)))],
  ["argument.firstRow", rows((all) => all.map(() => all[0]))],
  ["argument.lastRow", rows((all) => all.map(() => all.at(-1)))],
];

/** Slips with lists: one alone, or together with all others of the same length, such as samples and their labels. */
const cuts: readonly [slip: SlipId, cut: Cut][] = [
  ["argument.withoutFirst", (list) => list.slice(1)],
  ["argument.withoutLast", (list) => list.slice(0, -1)],
  ["argument.onlyFirst", (list) => list.slice(0, 1)],
  ["argument.onlyLast", (list) => list.slice(-1)],
  ["argument.reversed", (list) => [...list].reverse()],
];

/**
 * The slips that a function with parameters of these names is tried with.
 *
 * @param required - how many of the parameters have no default
 */
export function argumentSlips(names: readonly string[], required: number): readonly ArgumentSlip[] {
  const single = names.flatMap((argument, k) => {
    const finding = (slip: SlipId): Finding => ({ slip, parameters: { argument } });
    return [
      ...cuts.flatMap(([slip, cut]) => [
        { finding: finding(slip), of: (args: Arguments) => cutTogether(args, k, cut) },
        { finding: finding(slip), of: (args: Arguments) => cutAlone(args, k, cut) },
      ]),
      ...changes.map(([slip, change, value]) => ({
        finding: { slip, parameters: { argument, ...(value !== undefined && { value }) } },
        of: (args: Arguments) => replaced(args, k, change(args[k])),
      })),
      {
        finding: finding("argument.notGiven"),
        of: (args: Arguments) => (k >= required ? args.slice(0, k) : undefined),
      },
    ];
  });
  const pairs = names.flatMap((argument, k) =>
    names.slice(k + 1).map(
      (other, i): ArgumentSlip => ({
        finding: { slip: "argument.swapped", parameters: { argument, other } },
        of: (args) => swapped(args, k, k + 1 + i),
      }),
    ),
  );
  return [...single, ...pairs];
}

function cutAlone(args: Arguments, k: number, cut: Cut): Arguments | undefined {
  const list = args[k];
  return Array.isArray(list) ? replaced(args, k, cut(list)) : undefined;
}

function cutTogether(args: Arguments, k: number, cut: Cut): Arguments | undefined {
  const list = args[k];
  if (!Array.isArray(list)) return undefined;
  const alike = (other: unknown) => Array.isArray(other) && other.length === list.length;
  return args.map((argument) => (alike(argument) ? cut(argument as unknown[]) : argument));
}

function swapped(args: Arguments, k: number, l: number): Arguments | undefined {
  const [first, second] = [args[k], args[l]];
  if (typeof first !== typeof second || isList(first) !== isList(second)) return undefined;
  return args.map((argument, i) => (i === k ? second : i === l ? first : argument));
}
