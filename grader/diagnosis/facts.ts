// What all results of an answer have in common, whatever it was called with.
import { isSame, type Outcome } from "./behaviour.js";
import type { AnyAnswer, AnyMistake } from "./catalogue.js";
import type { Message } from "./message.js";
import { outputs } from "./slipTexts.js";
import { isList, mapNumbers, numbersIn, plain } from "./values.js";

/** Something that is true of every result, and true of no right one. */
type Fact = Message & {
  readonly holds: (results: readonly unknown[]) => boolean;
  /** A result of which it is true, in the place of the right one. */
  readonly instead: (right: unknown, first: unknown) => unknown;
};

const everyNumber = (result: unknown, holds: (number: number) => boolean) => {
  const numbers = numbersIn(result);
  return numbers.length > 0 && numbers.every(holds);
};
const isUnfilled = (result: unknown) =>
  isList(result) && Array.from(result).every((value) => value === undefined);

/** How many words a value consists of; 0 if there is anything else in it. */
function wordsIn(value: unknown): number {
  if (typeof value === "string") return 1;
  if (!Array.isArray(value) || !value.every((part) => typeof part === "string")) return 0;
  return value.length;
}

const facts: readonly Fact[] = [
  {
    ...outputs.nothing,
    holds: (results) => results.every((result) => result === undefined),
    instead: () => undefined,
  },
  {
    ...outputs.empty,
    holds: (results) => results.every((result) => isList(result) && result.length === 0),
    instead: () => [],
  },
  {
    ...outputs.unfilled,
    holds: (results) => results.every(isUnfilled),
    instead: (right) => Array.from({ length: Object(right).length }),
  },
  {
    ...outputs.text,
    holds: (results) => results.every((result) => wordsIn(result) > 0),
    instead: (right) => String(right),
  },
  {
    ...outputs.everywhereNaN,
    holds: (results) => results.every((result) => everyNumber(result, Number.isNaN)),
    instead: (right) => mapNumbers(right, () => Number.NaN),
  },
  {
    ...outputs.zeros,
    holds: (results) =>
      results.every((result) => isList(result) && everyNumber(result, (x) => x === 0)),
    instead: (right) => mapNumbers(right, () => 0),
  },
  {
    ...outputs.constant,
    holds: (results) => results.every((result) => isSame(plain(results[0]), plain(result))),
    instead: (_right, first) => structuredClone(first),
  },
];

/**
 * The first fact that holds for the results of an answer and not for the right ones, as a mistake.
 *
 * @param seen - what the answer did with two inputs or more
 * @param right - what the solution does with them
 */
export function factAbout(
  seen: readonly Outcome[],
  right: readonly Outcome[],
  solution: AnyAnswer,
): AnyMistake | undefined {
  const returned = [...seen.keys()].filter((i) => seen[i].threw === undefined);
  if (returned.length < 2) return undefined;
  const results = (outcomes: readonly Outcome[]) => returned.map((i) => outcomes[i].given);
  const fact = facts.find(({ holds }) => holds(results(seen)) && !holds(results(right)));
  if (fact === undefined) return undefined;
  const { name, explanation, instead } = fact;
  const [first] = results(seen);
  return { name, explanation, answer: (...args) => instead(solution(...args), first) };
}
