// A mistake in one part of a result that is an object, where each part may have a mistake of its own.

import { type AnyAnswer, type AnyCatalogue, type Diagnosed, findingOf } from "./diagnosed.js";
import { isSame, isSameResult, type Outcome, outcomeOf } from "./outcome.js";
import { partNames } from "./values.js";

/** Finds what is wrong with the results of an answer, given what it returned. */
type Search = (seen: readonly Outcome[], catalogue: AnyCatalogue) => Diagnosed | undefined;

const partOf = (outcome: Outcome, name: string): Outcome =>
  "given" in outcome ? { ...outcome, given: Reflect.get(Object(outcome.given), name) } : outcome;

/**
 * The mistake in the first wrong part that has one: a catalogued mistake that spoils no part that is right here, or
 * whatever else a search finds in this part alone.
 *
 * @param allWrong - whether to look at results with no right part, or at those with one
 */
export function mistakeInPart(
  seen: readonly Outcome[],
  right: readonly Outcome[],
  catalogue: AnyCatalogue,
  search: Search,
  allWrong: boolean,
): Diagnosed | undefined {
  const { solution, probes, tolerance = 1e-9, follows = {}, mistakes } = catalogue;
  const names = partNames(right[0].given);
  const timesWrong = (name: string, outcomes: readonly Outcome[]) =>
    outcomes.filter(
      (outcome, i) =>
        seen[i].threw === undefined &&
        !isSameResult(partOf(outcome, name), partOf(right[i], name), tolerance),
    ).length;
  const isWrong = (name: string, outcomes: readonly Outcome[]) => timesWrong(name, outcomes) > 0;
  const wrong = names.filter((name) => isWrong(name, seen));
  const returned = seen.filter(({ threw }) => threw === undefined);
  const hasAll = returned.every(({ given }) => isSame(partNames(given).sort(), [...names].sort()));
  if (names.length < 2 || !hasAll || (wrong.length === names.length) !== allWrong) return undefined;
  const tried = mistakes.map((mistake) => ({
    mistake,
    outcomes: probes.map((probe) => outcomeOf(mistake.answer, probe)),
  }));
  const possible = tried
    .filter(({ outcomes }) =>
      names.every((name) => wrong.includes(name) || !isWrong(name, outcomes)),
    )
    .map(({ mistake }) => mistake);
  const roots = wrong.filter((name) => !follows[name]?.some((other) => wrong.includes(other)));
  for (const name of roots) {
    const ofPart = (answer: AnyAnswer): AnyAnswer => {
      const part: AnyAnswer = (...args) => Reflect.get(Object(answer(...args)), name);
      return part;
    };
    const found = search(
      seen.map((outcome) => partOf(outcome, name)),
      {
        ...catalogue,
        solution: ofPart(solution),
        parametersOf: solution,
        mistakes: possible.map((mistake) => ({ ...mistake, answer: ofPart(mistake.answer) })),
      },
    );
    if (found !== undefined) return inPart(name, found, solution, "mistake" in found.finding);
    // Or a mistake made in this part alone, which the catalogue knows in several.
    const partly = tried.find(
      ({ outcomes, mistake: { sameAs } }) =>
        sameAs === undefined &&
        timesWrong(name, outcomes) >= 2 &&
        hasSame(name, outcomes, seen, tolerance),
    );
    if (partly !== undefined) {
      const { mistake } = partly;
      const alone = { finding: findingOf(mistake), answer: ofPart(mistake.answer) };
      return inPart(name, alone, solution, possible.includes(mistake));
    }
  }
  return undefined;
}

/** Whether the outcomes have the part that was seen in every call in which the answer returned something. */
function hasSame(
  name: string,
  outcomes: readonly Outcome[],
  seen: readonly Outcome[],
  tolerance: number,
): boolean {
  return seen.every(
    (outcome, i) =>
      outcome.threw !== undefined ||
      isSameResult(partOf(outcomes[i], name), partOf(outcome, name), tolerance),
  );
}

/** @param isWhole - whether nothing else is wrong, so that the part need not be named */
function inPart(
  name: string,
  { finding, answer }: Diagnosed,
  solution: AnyAnswer,
  isWhole: boolean,
): Diagnosed {
  return {
    finding: isWhole ? finding : { slip: "part.wrong", parameters: { part: name, finding } },
    answer: (...args) => ({ ...Object(solution(...args)), [name]: answer(...args) }),
  };
}
