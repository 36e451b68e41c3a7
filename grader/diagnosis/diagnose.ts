import type { Mistake, MistakeCatalogue } from "../../lib/exercises/mistake.js";
import { factAbout } from "./commonFacts.js";
import { wrongFactor } from "./constantFactor.js";
import { type AnyCatalogue, type Diagnosed, findingOf } from "./diagnosed.js";
import { Evidence } from "./evidence.js";
import { isSame, isSameResult, type Outcome, outcomeOf } from "./outcome.js";
import { slipIn, twoAtOnce } from "./slips.js";
import { mistakeInPart } from "./wrongPart.js";

/**
 * Finds the mistake that an answer makes: the first in the catalogue that behaves the same way.
 *
 * An answer that is wrong for ordinary inputs is compared on these alone: so a student who forgot
 * the mean hears about the mean, whether or not the exponentials overflow as well. If none behaves the same, the
 * answer may make one of the mistakes and do something else wrong as well; see {@link wrongInSomeWay}.
 *
 * @param answer - the student's function, called with copies of the probes
 * @returns what is wrong, or undefined if the answer behaves like none of the mistakes, or is right
 */
export function diagnose<Answer extends (...args: never[]) => unknown>(
  answer: Answer,
  catalogue: MistakeCatalogue<Answer>,
): Diagnosed<Answer> | undefined {
  const { solution, probes, extremes = [], tolerance = 1e-9, smallest, mistakes } = catalogue;
  const right = { answer: solution, tolerance };
  // Probe by probe, so that most mistakes are ruled out by the first one.
  const agrees = (candidate: Candidate<Answer>, inputs: typeof probes, seen: readonly Outcome[]) =>
    inputs.every((input, i) =>
      isSame(
        outcomeOf(candidate.answer, input),
        seen[i],
        candidate.tolerance ?? tolerance,
        smallest,
      ),
    );
  const seen = probes.map((probe) => outcomeOf(answer, probe));
  const same = mistakes.filter((mistake) => agrees(mistake, probes, seen));
  // One that is compared loosely may be just as close to what a slip does exactly.
  const exact = same.filter((mistake) => mistake.tolerance === undefined);
  const isRight = agrees(right, probes, seen);
  if (!isRight && exact.length === 0) {
    const found = wrongInSomeWay(seen, catalogue as unknown as AnyCatalogue);
    return (found as Diagnosed<Answer> | undefined) ?? diagnosed(same[0]);
  }
  const suspects = isRight ? same : exact;
  if (!isRight && suspects.length === 1) return diagnosed(suspects[0]);
  const seenAtExtremes = extremes.map((extreme) => outcomeOf(answer, extreme));
  if (isRight && agrees(right, extremes, seenAtExtremes)) return undefined;
  const alsoThere = suspects.find((mistake) => agrees(mistake, extremes, seenAtExtremes));
  return diagnosed(alsoThere ?? (isRight ? undefined : suspects[0]));
}

/**
 * What is wrong with an answer that matches no mistake of the catalogue exactly: one of them together with
 * something else, a slip that could happen anywhere, or what all of its results have in common.
 */
export function wrongInSomeWay(
  seen: readonly Outcome[],
  catalogue: AnyCatalogue,
): Diagnosed | undefined {
  const { solution, probes, tolerance = 1e-9 } = catalogue;
  const right = probes.map((probe) => outcomeOf(solution, probe));
  const evidence = new Evidence(seen, right, probes, tolerance);
  return (
    nearest(seen, right, catalogue) ??
    factAbout(seen, right, solution) ??
    slipIn(evidence, catalogue) ??
    mistakeInPart(seen, right, catalogue, wrongInSomeWay, false) ??
    wrongFactor(seen, right, solution) ??
    twoAtOnce(evidence, catalogue) ??
    mistakeInPart(seen, right, catalogue, wrongInSomeWay, true)
  );
}

/**
 * The mistake that gives the answer's result for every input for which the answer has one. The answer
 * may throw for other inputs, change its arguments, or return an array of another kind.
 *
 * It must be the only one, and differ from the solution for at least two of these inputs: no reason is
 * better than a wrong one.
 */
function nearest(
  seen: readonly Outcome[],
  right: readonly Outcome[],
  { probes, tolerance = 1e-9, mistakes }: AnyCatalogue,
): Diagnosed | undefined {
  const returned = [...probes.keys()].filter((i) => seen[i].threw === undefined);
  const near = mistakes.filter((mistake) => {
    const within = mistake.tolerance ?? tolerance;
    let wrong = 0;
    const same = returned.every((i) => {
      const outcome = outcomeOf(mistake.answer, probes[i]);
      if (!isSameResult(outcome, right[i], within)) wrong += 1;
      return isSameResult(outcome, seen[i], within);
    });
    return same && wrong >= 2 && mistake.sameAs === undefined && mistake.tolerance === undefined;
  });
  return diagnosed(near.length === 1 ? near[0] : undefined);
}

function diagnosed<Answer>(mistake: Mistake<Answer> | undefined): Diagnosed<Answer> | undefined {
  return mistake && { finding: findingOf(mistake), answer: mistake.answer };
}

type Candidate<Answer> = { readonly answer: Answer; readonly tolerance?: number };
