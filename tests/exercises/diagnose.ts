import { isSame, isSameResult, type Outcome, outcomeOf } from "./behaviour.js";
import type { Catalogue, Mistake } from "./catalogue.js";

/**
 * Finds the mistake that an answer makes: the first one that behaves as the answer does.
 *
 * An answer that is wrong for ordinary inputs is compared on these alone: so a student who forgot
 * the mean is told so, whether or not the exponentials overflow as well. If none behaves the same, the
 * answer may make one of the mistakes and do something else wrong besides; see {@link nearest}.
 *
 * @param answer - the student's function, called with copies of the probes
 * @returns the mistake, or undefined if the answer behaves like none of them, or is right
 */
export function diagnose<Answer extends (...args: never[]) => unknown>(
  answer: Answer,
  catalogue: Catalogue<Answer>,
): Mistake<Answer> | undefined {
  const { solution, probes, extremes = [], tolerance = 1e-9, mistakes } = catalogue;
  const right = { answer: solution, tolerance };
  // Probe by probe, so that most mistakes are out after the first one.
  const agrees = (candidate: Candidate<Answer>, inputs: typeof probes, seen: readonly Outcome[]) =>
    inputs.every((input, i) =>
      isSame(outcomeOf(candidate.answer, input), seen[i], candidate.tolerance ?? tolerance),
    );
  const seen = probes.map((probe) => outcomeOf(answer, probe));
  const suspects = mistakes.filter((mistake) => agrees(mistake, probes, seen));
  if (!agrees(right, probes, seen)) return suspects[0] ?? nearest(seen, catalogue);
  const seenAtExtremes = extremes.map((extreme) => outcomeOf(answer, extreme));
  if (agrees(right, extremes, seenAtExtremes)) return undefined;
  return suspects.find((mistake) => agrees(mistake, extremes, seenAtExtremes));
}

/**
 * The mistake that gives the answer's results for every input for which the answer gives any. The answer
 * may throw for other inputs, change its arguments, or give an array of another kind.
 *
 * It has to be the only one, and to differ from the solution for at least two of these inputs: a student
 * had better hear nothing than the wrong reason.
 */
function nearest<Answer extends (...args: never[]) => unknown>(
  seen: readonly Outcome[],
  { solution, probes, tolerance = 1e-9, mistakes }: Catalogue<Answer>,
): Mistake<Answer> | undefined {
  const returned = [...probes.keys()].filter((i) => seen[i].threw === undefined);
  const right = probes.map((probe) => outcomeOf(solution, probe));
  const near = mistakes.filter((mistake) => {
    const within = mistake.tolerance ?? tolerance;
    let wrong = 0;
    const same = returned.every((i) => {
      const outcome = outcomeOf(mistake.answer, probes[i]);
      if (!isSameResult(outcome, right[i], within)) wrong += 1;
      return isSameResult(outcome, seen[i], within);
    });
    return same && wrong >= 2 && mistake.sameAs === undefined;
  });
  return near.length === 1 ? near[0] : undefined;
}

type Candidate<Answer> = { readonly answer: Answer; readonly tolerance?: number };
