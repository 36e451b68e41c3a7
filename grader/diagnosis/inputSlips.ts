// Slips that show as the right result for another input than the one that was given.
import { inputs } from "./inputTexts.js";
import type { Message } from "./message.js";
import { isList } from "./values.js";

/** The arguments for which the function seems to have been computed; undefined where the slip cannot happen. */
export type InputSlip = Message & {
  readonly of: (args: readonly unknown[]) => readonly unknown[] | undefined;
};

type Change = (value: unknown) => unknown;
type Rows = readonly (readonly unknown[])[];

const replaced = (args: readonly unknown[], k: number, value: unknown) =>
  value === undefined ? undefined : args.map((argument, i) => (i === k ? value : argument));

const number =
  (change: (value: number) => number): Change =>
  (value) =>
    typeof value === "number" ? finite(change(value)) : undefined;

/** A count of steps that is infinite would never end. */
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

const changes: readonly [message: (name: string) => Message, change: Change][] = [
  [inputs.negated, each((value) => -value)],
  [inputs.sizes, each(Math.abs)],
  [inputs.doubled, each((value) => 2 * value)],
  [inputs.halved, each((value) => value / 2)],
  [inputs.squared, each((value) => value * value)],
  [inputs.oneMore, number((value) => value + 1)],
  [inputs.oneLess, number((value) => value - 1)],
  [inputs.reciprocal, number((value) => 1 / value)],
  [inputs.root, number(Math.sqrt)],
  ...[Math.round, Math.floor, Math.ceil].map((f): [typeof inputs.whole, Change] => [
    inputs.whole,
    // Rounded to 0, it is the same as not used at all.
    each((value) => (f(value) === 0 && value !== 0 ? Number.NaN : f(value))),
  ]),
  ...[0, 1, 2].map((fixed): [(name: string) => Message, Change] => [
    (name) => inputs.asIf(name, fixed),
    number(() => fixed),
  ]),
  [inputs.sorted, numbers((list) => [...list].sort((a, b) => a - b))],
  [inputs.transposed, rows((all) => all[0].map((_, j) => all.map((row) => row[j])))],
  [inputs.rowsWithoutFirst, rows((all) => all.map((row) => row.slice(1)))],
  [inputs.rowsWithoutLast, rows((all) => all.map((row) => row.slice(0, -1)))],
  [inputs.firstRow, rows((all) => all.map(() => all[0]))],
  [inputs.lastRow, rows((all) => all.map(() => all.at(-1)))],
];

/** Of lists: alone, or with all the others that are as long, such as samples and their labels. */
const cuts: readonly [message: (name: string) => Message, cut: (list: unknown[]) => unknown[]][] = [
  [inputs.withoutFirst, (list) => list.slice(1)],
  [inputs.withoutLast, (list) => list.slice(0, -1)],
  [inputs.onlyFirst, (list) => list.slice(0, 1)],
  [inputs.onlyLast, (list) => list.slice(-1)],
  [inputs.reversed, (list) => [...list].reverse()],
];

/**
 * The slips that a function with parameters of these names is tried with.
 *
 * @param required - how many of the parameters have no default
 */
export function inputSlips(names: readonly string[], required: number): readonly InputSlip[] {
  const single = names.flatMap((name, k) => [
    ...cuts.flatMap(([message, cut]) => [
      { ...message(name), of: (args: readonly unknown[]) => cutTogether(args, k, cut) },
      {
        ...message(name),
        of: (args: readonly unknown[]) => {
          const list = args[k];
          return Array.isArray(list) ? replaced(args, k, cut(list)) : undefined;
        },
      },
    ]),
    ...changes.map(([message, change]) => ({
      ...message(name),
      of: (args: readonly unknown[]) => replaced(args, k, change(args[k])),
    })),
    {
      ...inputs.notGiven(name),
      of: (args: readonly unknown[]) => (k >= required ? args.slice(0, k) : undefined),
    },
  ]);
  const pairs = names.flatMap((name, k) =>
    names.slice(k + 1).map((other, i) => ({
      ...inputs.exchanged(name, other),
      of: (args: readonly unknown[]) => exchanged(args, k, k + 1 + i),
    })),
  );
  return [...single, ...pairs];
}

function cutTogether(
  args: readonly unknown[],
  k: number,
  cut: (list: unknown[]) => unknown[],
): readonly unknown[] | undefined {
  const list = args[k];
  if (!Array.isArray(list)) return undefined;
  const alike = (other: unknown) => Array.isArray(other) && other.length === list.length;
  return args.map((argument) => (alike(argument) ? cut(argument as unknown[]) : argument));
}

function exchanged(args: readonly unknown[], k: number, l: number): readonly unknown[] | undefined {
  const [first, second] = [args[k], args[l]];
  if (typeof first !== typeof second || isList(first) !== isList(second)) return undefined;
  return args.map((argument, i) => (i === k ? second : i === l ? first : argument));
}
