// What all results of an answer have in common, whatever it was called with.

import type { AnyAnswer, Diagnosed } from "./diagnosed.js";
import type { SlipId } from "./finding.js";
import { isSame, type Outcome } from "./outcome.js";
import { isList, mapNumbers, numbersIn, plain } from "./values.js";

/** Something that is true of every result of an answer, and of no right one. */
type Fact = {
  readonly slip: SlipId;
  readonly holds: (results: readonly unknown[]) => boolean;
  /** A result of which it is true, instead of the right one. */
  readonly instead: (right: unknown, first: unknown) => unknown;
};

const everyNumber = (result: unknown, holds: (number: number) => boolean) => {
  const numbers = numbersIn(result);
  return numbers.length > 0 && numbers.every(holds);
};
const isUnfilled = (result: unknown) =>
  isList(result) && Array.from(result).every((value) => value === undefined);

/** How many words a value consists of; 0 if it contains anything else. */
function wordsIn(value: unknown): number {
  if (typeof value === "string") return 1;
  if (!Array.isArray(value) || !value.every((part) => typeof part === "string")) return 0;
  return value.length;
}

const facts: readonly Fact[] = [
  {
    slip: "result.nothing",
    holds: (results) => results.every((result) => result === undefined),
    instead: () => undefined,
  },
  {
    slip: "result.empty",
    holds: (results) => results.every((result) => isList(result) && result.length === 0),
    instead: () => [],
  },
  {
    slip: "result.unfilled",
    holds: (results) => results.every(isUnfilled),
    instead: (right) => Array.from({ length: Object(right).length }),
  },
  {
    slip: "result.text",
    holds: (results) => results.every((result) => wordsIn(result) > 0),
    instead: (right) => String(right),
  },
  {
    slip: "result.everywhereNan",
    holds: (results) => results.every((result) => everyNumber(result, Number.isNaN)),
    instead: (right) => mapNumbers(right, () => Number.NaN),
  },
  {
    slip: "result.zeros",
    holds: (results) =>
      results.every((result) => isList(result) && everyNumber(result, (x) => x === 0)),
    instead: (right) => mapNumbers(right, () => 0),
  },
  {
    slip: "result.constant",
    holds: (results) => results.every((result) => isSame(plain(results[0]), plain(result))),
    instead: (_right, first) => structuredClone(first),
  },
];

/**
 * The first fact that holds for the results of an answer and not for the right ones.
 *
 * @param seen - what the answer did with two inputs or more
 * @param right - what the solution does with them
 */
export function factAbout(
  seen: readonly Outcome[],
  right: readonly Outcome[],
  solution: AnyAnswer,
): Diagnosed | undefined {
  const returned = [...seen.keys()].filter((i) => seen[i].threw === undefined);
  if (returned.length < 2) return undefined;
  const results = (outcomes: readonly Outcome[]) => returned.map((i) => outcomes[i].given);
  const fact = facts.find(({ holds }) => holds(results(seen)) && !holds(results(right)));
  if (fact === undefined) return undefined;
  const { slip, instead } = fact;
  const [first] = results(seen);
  return { finding: { slip }, answer: (...args) => instead(solution(...args), first) };
}
