// Slips that show in what comes out of a function, whatever it computes.

import { lists } from "./listTexts.js";
import type { Message } from "./message.js";
import { outputs, parts } from "./slipTexts.js";
import { hasNaN, mapArrays, mapNumbers, numbersIn } from "./values.js";

/** What a slip makes of the right result of a call with some arguments; undefined where it cannot happen. */
export type OutputSlip = Message & {
  readonly of: (result: unknown, args: readonly unknown[]) => unknown;
  /** Whether it proves little beside something else: different results may come out the same, or it has many causes. */
  readonly lossy?: boolean;
};

const lossy = (slip: OutputSlip): OutputSlip => ({ ...slip, lossy: true });
const spelled = (change: (name: string) => string): OutputSlip => ({
  ...outputs.spelling,
  of: (result) => (typeof result === "string" ? change(result) : undefined),
});
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const numeric = (message: Message, change: (value: number) => number): OutputSlip => ({
  ...message,
  of: (result) => changedNumbers(result, change),
});

/** A slip that would only make NaN of numbers is proved by no NaN: many others make it, too. */
function changedNumbers(result: unknown, change: (value: number) => number): unknown {
  if (numbersIn(result).length === 0) return undefined;
  const changed = mapNumbers(result, change);
  return hasNaN(changed) && !hasNaN(result) ? undefined : changed;
}

const listed = (message: Message, change: (list: unknown[]) => unknown): OutputSlip => ({
  ...message,
  of: (result) => mapArrays(result, (list) => (list.length > 0 ? change(list) : list)),
});

const matrix = (message: Message, change: (rows: unknown[][]) => unknown): OutputSlip =>
  listed(message, (list) => (list.every(Array.isArray) ? change(list as unknown[][]) : list));

const ofNumbers = (list: unknown[], change: (numbers: number[]) => unknown) =>
  list.every((value) => typeof value === "number") ? change(list as number[]) : list;

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);
const decimals = (count: number) => (value: number) => Number(value.toFixed(count));

const ofNumbersInPlace: readonly OutputSlip[] = [
  numeric(outputs.negated, (value) => -value),
  numeric(outputs.factor("2"), (value) => 2 * value),
  numeric(outputs.factor("1/2"), (value) => value / 2),
  numeric(outputs.oneMore, (value) => value + 1),
  numeric(outputs.oneLess, (value) => value - 1),
  lossy(numeric(outputs.sizes, Math.abs)),
  numeric(outputs.logarithm, Math.log),
  numeric(outputs.exponential, Math.exp),
  lossy(numeric(outputs.squared, (value) => value * value)),
  lossy(numeric(outputs.root, Math.sqrt)),
  lossy(numeric(outputs.reciprocal, (value) => 1 / value)),
  lossy(numeric(outputs.oneMinus, (value) => 1 - value)),
  ...[Math.round, Math.floor, Math.ceil, Math.trunc].map((f) => lossy(numeric(outputs.whole, f))),
  ...[1, 2, 3, 4, 5, 6].map((count) => lossy(numeric(outputs.decimals(count), decimals(count)))),
  lossy(numeric(outputs.single, Math.fround)),
  numeric(outputs.factor("1.4427"), (value) => value / Math.LN2),
  numeric(outputs.factor("0.4343"), (value) => value / Math.LN10),
  numeric(outputs.factor("0.6931"), (value) => value * Math.LN2),
];

const ofLists: readonly OutputSlip[] = [
  listed(lists.withoutFirst, (list) => list.slice(1)),
  listed(lists.withoutLast, (list) => list.slice(0, -1)),
  listed(lists.onlyFirst, (list) => list.slice(0, 1)),
  listed(lists.onlyFirst, (list) => list[0]),
  listed(lists.onlyLast, (list) => list.slice(-1)),
  listed(lists.onlyLast, (list) => list.at(-1)),
  listed(lists.reversed, (list) => [...list].reverse()),
  listed(lists.sorted, (list) => ofNumbers(list, (numbers) => [...numbers].sort((a, b) => a - b))),
  listed(lists.sorted, (list) => ofNumbers(list, (numbers) => [...numbers].sort((a, b) => b - a))),
  lossy(listed(lists.allFirst, (list) => list.map(() => list[0]))),
  lossy(listed(lists.allLast, (list) => list.map(() => list.at(-1)))),
  ...[0, Number.NaN, undefined].flatMap((unset) => [
    listed(lists.firstNotSet, (list) => [unset, ...list.slice(1)]),
    listed(lists.lastNotSet, (list) => [...list.slice(0, -1), unset]),
    listed(lists.oneMore, (list) => [...list, unset]),
    lossy(listed(lists.nextOne, (list) => [...list.slice(1), unset])),
    lossy(listed(lists.previousOne, (list) => [unset, ...list.slice(0, -1)])),
  ]),
  lossy(listed(lists.nextOne, (list) => [...list.slice(1), list[0]])),
  lossy(listed(lists.previousOne, (list) => [list.at(-1), ...list.slice(0, -1)])),
  listed(lists.running, (list) =>
    ofNumbers(list, (numbers) => numbers.map((_, i) => sum(numbers.slice(0, i + 1)))),
  ),
  lossy(listed(lists.sum, (list) => ofNumbers(list, sum))),
  lossy(listed(lists.mean, (list) => ofNumbers(list, (numbers) => sum(numbers) / numbers.length))),
  { ...lists.nested, of: (result) => [result] },
  matrix(lists.transposed, (rows) => rows[0].map((_, j) => rows.map((row) => row[j]))),
  matrix(lists.flat, (rows) => rows.flat()),
  lossy(matrix(lists.emptyRows, (rows) => rows.map(() => []))),
];

/** The slips that every result is tried with. */
export const outputSlips: readonly OutputSlip[] = [
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

/** Factors that stand among the arguments: their lengths and the arguments themselves. */
export function factorSlips(names: readonly string[]): readonly OutputSlip[] {
  const scaled =
    (factorOf: (args: readonly unknown[]) => unknown, invert: boolean) =>
    (result: unknown, args: readonly unknown[]) => {
      const factor = factorOf(args);
      if (typeof factor !== "number") return undefined;
      return changedNumbers(result, (value) => (invert ? value / factor : value * factor));
    };
  return names.flatMap((name, k) => {
    const lengthOf = (args: readonly unknown[]) => Reflect.get(Object(args[k]), "length");
    const itself = (args: readonly unknown[]) => args[k];
    return [
      { ...outputs.timesLength(name), of: scaled(lengthOf, false) },
      { ...outputs.overLength(name), of: scaled(lengthOf, true) },
      { ...outputs.timesInput(name), of: scaled(itself, false) },
      { ...outputs.overInput(name), of: scaled(itself, true) },
    ];
  });
}

/** Slips of an object with these named parts. */
export function partSlips(names: readonly string[]): readonly OutputSlip[] {
  const part = (result: unknown, name: string): unknown => Reflect.get(Object(result), name);
  const withPart = (result: unknown, changes: Record<string, unknown>) => ({
    ...Object(result),
    ...changes,
  });
  return names.flatMap((name) => [
    { ...parts.alone(name), of: (result: unknown) => part(result, name) },
    ...names
      .filter((other) => other !== name)
      .flatMap((other) => [
        {
          ...parts.isOther(name, other),
          of: (result: unknown) => withPart(result, { [name]: part(result, other) }),
        },
        {
          ...parts.exchanged(name, other),
          of: (result: unknown) =>
            withPart(result, { [name]: part(result, other), [other]: part(result, name) }),
        },
      ]),
  ]);
}
